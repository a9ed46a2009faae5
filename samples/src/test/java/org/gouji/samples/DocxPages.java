package org.gouji.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.samples.Pages.Grid;
import org.gouji.samples.Pages.Paragraph;

/**
 * Writes pages as a .docx by hand: the same pages always give the same bytes, and the reader meets
 * a document that its own library has not written.
 */
final class DocxPages {

  private static final LocalDateTime WHEN = LocalDateTime.of(2024, 1, 1, 0, 0);

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String CONTENT_TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static final String RELATIONSHIPS =
      HEAD
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
          + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

  private static final String BORDERS =
      "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/>"
          + "<w:bottom w:val=\"single\"/><w:right w:val=\"single\"/>"
          + "<w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

  private final StringBuilder xml = new StringBuilder(HEAD);

  private DocxPages() {}

  /** The bytes of the package; its parts are stored, for deflaters differ. */
  static byte[] write(Pages pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", CONTENT_TYPES);
      part(zip, "_rels/.rels", RELATIONSHIPS);
      part(zip, "word/document.xml", new DocxPages().document(pages));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(WHEN);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String document(Pages pages) {
    xml.append("<w:document")
        .append(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">")
        .append("<w:body>\n");
    for (Pages.Block block : pages.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph.text());
        xml.append('\n');
      } else if (block instanceof Grid grid) {
        table(grid);
      }
    }
    return xml.append("<w:sectPr/></w:body></w:document>\n").toString();
  }

  private void table(Grid grid) {
    xml.append("<w:tbl><w:tblPr>").append(BORDERS).append("</w:tblPr><w:tblGrid>");
    xml.append("<w:gridCol w:w=\"1600\"/>".repeat(grid.columns())).append("</w:tblGrid>\n");
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid, row);
    }
    xml.append("</w:tbl>\n");
  }

  private void row(Grid grid, int row) {
    List<String> cells = grid.rows().get(row);
    xml.append("<w:tr>");
    for (int column = 0; column < cells.size(); column += grid.width(row, column)) {
      boolean continued = grid.continuesAbove(row, column);
      xml.append("<w:tc><w:tcPr>");
      span(grid.width(row, column));
      merge(continued, grid.continuesBelow(row, column));
      xml.append("</w:tcPr>");
      paragraph(continued ? "" : cells.get(column));
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>\n");
  }

  private void span(int columns) {
    if (columns > 1) {
      xml.append("<w:gridSpan w:val=\"").append(columns).append("\"/>");
    }
  }

  private void merge(boolean continued, boolean begins) {
    if (continued) {
      xml.append("<w:vMerge/>");
    } else if (begins) {
      xml.append("<w:vMerge w:val=\"restart\"/>");
    }
  }

  private void paragraph(String text) {
    xml.append("<w:p>");
    if (!text.isEmpty()) {
      xml.append("<w:r><w:t xml:space=\"preserve\">")
          .append(escaped(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">"))
          .append("</w:t></w:r>");
    }
    xml.append("</w:p>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

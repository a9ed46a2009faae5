package org.gouji.poi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.document.Document;
import org.gouji.document.Limits;

/**
 * What reading a package costs, beside a bare walk of a pull parser over the same parts in the same
 * process, and what its grid keeps in memory. A program, not a test: {@code ReadScale FILE...}, or
 * without a file a made sheet of 100,000 rows by 14 columns with 80,000 merged areas.
 */
final class ReadScale {

  private static final int ROUNDS = 30;

  private ReadScale() {}

  public static void main(String[] files) throws Exception {
    if (files.length == 0) {
      measure("made sheet", sheet(100_000, 8), 6);
    }
    for (String file : files) {
      measure(file, Files.readAllBytes(Path.of(file)), ROUNDS);
    }
  }

  private static void measure(String name, byte[] content, int rounds) throws Exception {
    long before = used();
    Document document = new OoxmlReader().read(name, content, Limits.DEFAULT);
    long kept = used() - before;
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      walk(content);
      long walked = System.nanoTime();
      new OoxmlReader().read(name, content, Limits.DEFAULT);
      ratios.add((double) (System.nanoTime() - walked) / (walked - start));
    }
    Collections.sort(ratios);
    System.out.printf(
        "%s: %d tables, %.1f MB kept, read / walk median %.2f (%.2f to %.2f)%n",
        name,
        document.tables().size(),
        kept / 1e6,
        ratios.get(rounds / 2),
        ratios.get(0),
        ratios.get(rounds - 1));
  }

  private static void walk(byte[] content) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches(".*(?:document|sheet\\d+|sharedStrings)\\.xml")) {
          XMLStreamReader reader = factory.createXMLStreamReader(open(zip));
          while (reader.hasNext()) {
            reader.next();
          }
        }
      }
    }
  }

  private static InputStream open(ZipInputStream zip) {
    return new FilterInputStream(zip) {
      @Override
      public void close() {
        // the next entry follows
      }
    };
  }

  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** A list: in each ten rows {@code merged} columns are merged down. */
  private static byte[] sheet(int rows, int merged) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", CONTENT_TYPES);
      part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/workbook.xml", WORKBOOK);
      part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/worksheets/sheet1.xml", cells(rows, merged));
    }
    return bytes.toByteArray();
  }

  private static String cells(int rows, int merged) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int row = 1; row <= rows; row++) {
      xml.append("<row r=\"").append(row).append("\">");
      for (int column = 0; column < 14; column++) {
        boolean first = row % 10 == 1;
        if (column >= merged || first) {
          xml.append("<c t=\"inlineStr\"><is><t>指标").append(row % 6000).append('.').append(column);
          xml.append("</t></is></c>");
        } else {
          xml.append("<c/>");
        }
        if (column < merged && first) {
          char letter = (char) ('A' + column);
          merges.append("<mergeCell ref=\"").append(letter).append(row).append(':');
          merges.append(letter).append(row + 9).append("\"/>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData>").append(merges).append("</mergeCells></worksheet>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relationship(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml";
  private static final String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
          + SPREADSHEET
          + ".sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
          + SPREADSHEET
          + ".worksheet+xml\"/></Types>";
  private static final String WORKBOOK =
      "<workbook xmlns=\""
          + MAIN
          + "\" xmlns:r=\""
          + OFFICE
          + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
}

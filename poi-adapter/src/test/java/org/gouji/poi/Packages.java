package org.gouji.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages, written by hand. */
final class Packages {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Packages() {}

  /** A .docx with this body. */
  static byte[] docx(String body) {
    return zip(docxParts(body));
  }

  static Map<String, String> docxParts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        contentTypes(
            "/word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
    parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='"
            + W
            + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
            + "<w:body>"
            + body
            + "</w:body></w:document>");
    return parts;
  }

  /** An .xlsx whose sheets S1, S2, … have these contents. */
  static byte[] xlsx(String... sheets) {
    return zip(xlsxParts(sheets));
  }

  static Map<String, String> xlsxParts(String... sheets) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        contentTypes(
            "/xl/workbook.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
    parts.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
    StringBuilder names = new StringBuilder();
    String[] targets = new String[2 * sheets.length];
    for (int i = 0; i < sheets.length; i++) {
      names.append("<sheet name='S%d' sheetId='%d' r:id='rId%d'/>".formatted(i + 1, i + 1, i + 1));
      targets[2 * i] = "worksheet";
      targets[2 * i + 1] = "worksheets/sheet" + (i + 1) + ".xml";
      parts.put("xl/" + targets[2 * i + 1], worksheet(sheets[i]));
    }
    parts.put("xl/workbook.xml", workbook("<sheets>" + names + "</sheets>"));
    parts.put("xl/_rels/workbook.xml.rels", relationships(targets));
    return parts;
  }

  static String workbook(String content) {
    return "<workbook xmlns='" + X + "' xmlns:r='" + R + "'>" + content + "</workbook>";
  }

  static String worksheet(String content) {
    return "<worksheet xmlns='" + X + "'>" + content + "</worksheet>";
  }

  static String contentTypes(String part, String type) {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + "<Override PartName='%s' ContentType='%s'/></Types>".formatted(part, type);
  }

  /** Relationships rId1, rId2, … of pairs of a type and a target. */
  static String relationships(String... typesAndTargets) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      all.append("<Relationship Id='rId" + (i / 2 + 1) + "' Type='" + R + "/");
      all.append(typesAndTargets[i] + "' Target='" + typesAndTargets[i + 1] + "'/>");
    }
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + all
        + "</Relationships>";
  }

  static byte[] zip(Map<String, String> parts) {
    return zip(parts, StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, String> parts, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(charset));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

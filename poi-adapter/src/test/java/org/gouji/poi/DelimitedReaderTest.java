package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class DelimitedReaderTest {

  private static Document read(String file, String text, Charset charset)
      throws UnreadableDocumentException {
    return new OfficeDocumentReader().read(file, text.getBytes(charset), Limits.DEFAULT);
  }

  private static List<String> show(String file, String text) throws UnreadableDocumentException {
    return Pages.show(read(file, text, StandardCharsets.UTF_8));
  }

  @Test
  void quotedCellsHoldDelimitersAndLines() throws Exception {
    assertEquals(
        List.of("Sheet1:", "项目名称 | 金额,万元 | a\"b", " |  | ", "社区/矫正 | 57.6 | "),
        show("a.csv", "项目名称,\"金额,万元\",\"a\"\"b\"\r\n\r\n\"社区\n矫正\",57.6\r\n"));
  }

  @Test
  void theDelimiterIsTheOneOfMostLines() throws Exception {
    assertEquals(List.of("Sheet1:", "a,b | c", "d | e"), show("a.tsv", "a,b\tc\nd\te\n"));
    assertEquals(List.of("Sheet1:", "a | b", "c,d | e"), show("a.csv", "a;b\nc,d;e\n"));
    assertEquals(List.of("Sheet1:", "a,b | c"), show("a.csv", "sep=|\na,b|c\n"));
  }

  @Test
  void aTextCalledXlsIsReadAsExcelWould() throws Exception {
    assertEquals(List.of("Sheet1:", "编码 | 001"), show("a.xls", "编码\t=\"001\"\n"));
  }

  @Test
  void theEncodingIsToldByTheBytes() throws Exception {
    for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8)) {
      assertEquals(List.of("Sheet1:", "沅江 | 57.6"), Pages.show(read("a.csv", "沅江,57.6", charset)));
    }
    assertEquals(
        List.of("Sheet1:", "沅江 | 57.6"),
        Pages.show(read("a.csv", "\uFEFF沅江\t57.6", StandardCharsets.UTF_16LE)));
  }

  @Test
  void aTextWithoutSuchANameOrWithoutDelimitersIsNoDocument() {
    for (String file : List.of("README", "a.txt", "a.md", "a.json", "a.docx")) {
      assertEquals(Reason.NOT_OFFICE, reason(file, "a,b,c\n1,2,3\n"), file);
    }
    assertEquals(Reason.NOT_OFFICE, reason("a.csv", "just words\n"));
    assertEquals(Reason.NOT_OFFICE, reason("a.csv", "a,b\u0001\u0002"));
    assertEquals(Reason.NOT_OFFICE, reason("a.csv", "a,\0\0\0\0"));
  }

  private static Reason reason(String file, String text) {
    return assertThrows(
            UnreadableDocumentException.class, () -> read(file, text, StandardCharsets.UTF_8))
        .reason();
  }
}

package org.gouji.poi;

/** Large documents, made: as many rows and as much mark-up as real ones have. */
final class ScaleDocuments {

  private static final int HEAD_ROWS = 6;
  private static final int INDICATOR_ROWS = 17;

  private static final String LOOK =
      "<w:rPr><w:rFonts w:ascii='Times New Roman' w:eastAsia='宋体' w:hAnsi='Times New Roman'/>"
          + "<w:sz w:val='21'/><w:szCs w:val='21'/></w:rPr>";

  private ScaleDocuments() {}

  /** A .docx of projects' forms as Word writes them: a title and a table of 23 rows each. */
  static byte[] forms(int projects) {
    StringBuilder body = new StringBuilder();
    for (int project = 1; project <= projects; project++) {
      body.append(paragraph("2024年项目支出绩效目标表")).append("<w:tbl>");
      for (int row = 0; row < HEAD_ROWS; row++) {
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell("", "栏目" + row));
        body.append(cell("<w:gridSpan w:val='2'/>", "项目" + project + "的内容" + row));
        body.append(cell("", "年度本级预算金额"));
        body.append(cell("<w:gridSpan w:val='2'/>", project + "." + row)).append("</w:tr>");
      }
      for (int row = 0; row < INDICATOR_ROWS; row++) {
        String merge = row == 0 ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>";
        body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(merge, "年度绩效指标"));
        body.append(cell(merge, "产出指标")).append(cell("", "数量指标"));
        body.append(cell("", "第" + project + "个项目的指标" + row));
        body.append(cell("", "≥" + (80 + row) + "%")).append(cell("", "10")).append("</w:tr>");
      }
      body.append("</w:tbl>");
    }
    return Packages.docx(body.toString());
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr><w:tcW w:type='dxa' w:w='1150'/>"
        + properties
        + "<w:vAlign w:val='center'/></w:tcPr>"
        + paragraph(text)
        + "</w:tc>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r>"
        + LOOK
        + "<w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r></w:p>";
  }

  /** An .xlsx of 14 columns: in each ten rows {@code merged} of them are merged down. */
  static byte[] list(int rows, int merged) {
    StringBuilder cells = new StringBuilder("<sheetData>");
    StringBuilder merges = new StringBuilder("<mergeCells>");
    for (int row = 1; row <= rows; row++) {
      cells.append("<row r='").append(row).append("'>");
      for (int column = 0; column < 14; column++) {
        boolean first = row % 10 == 1;
        if (column >= merged || first) {
          cells.append("<c t='inlineStr'><is><t>指标").append(row % 6000).append('.').append(column);
          cells.append("</t></is></c>");
        } else {
          cells.append("<c/>");
        }
        if (column < merged && first) {
          char letter = (char) ('A' + column);
          merges.append("<mergeCell ref='").append(letter).append(row).append(':');
          merges.append(letter).append(row + 9).append("'/>");
        }
      }
      cells.append("</row>");
    }
    return Packages.xlsx(cells + "</sheetData>" + merges + "</mergeCells>");
  }
}

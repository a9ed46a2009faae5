package org.gouji.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gouji.document.DamagedPart;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Location;
import org.gouji.document.UnreadableDocumentException;
import org.gouji.document.UnreadableDocumentException.Reason;
import org.gouji.poi.DocRow.DocCell;
import org.gouji.poi.WordCell.Merge;
import org.junit.jupiter.api.Test;

/** Paragraphs of a .doc, as they come, become blocks. */
class DocBlocksTest {

  private final DocBlocks blocks = new DocBlocks(new Quota("a.doc", Limits.DEFAULT));

  private List<String> show() throws UnreadableDocumentException {
    blocks.closeTables();
    return Pages.show(new Document("a.doc", blocks.finish(), List.of()));
  }

  private void line(int level, String text) throws UnreadableDocumentException {
    blocks.add(new DocParagraph(level, false, null), text, false);
  }

  private void cell(int level, String text) throws UnreadableDocumentException {
    blocks.add(new DocParagraph(level, true, null), text, false);
  }

  private void row(int level, DocCell... cells) throws UnreadableDocumentException {
    blocks.add(new DocParagraph(level, false, new DocRow(List.of(cells))), "", true);
  }

  private static DocCell at(int left, int right) {
    return new DocCell(left, right, 1, Merge.NONE);
  }

  @Test
  void linesOfACellAreJoinedAndBlankParagraphsCounted() throws Exception {
    line(0, "");
    line(0, "title");
    line(1, "a");
    cell(1, "b");
    cell(1, "");
    row(1, at(0, 1000), at(1000, 2000));
    assertEquals(List.of("paragraph 2: title", "table 1:", "a/b | "), show());
  }

  @Test
  void aTableWithinACellFollowsTheTableThatHoldsIt() throws Exception {
    cell(1, "a");
    cell(2, "x");
    row(2, at(0, 500));
    cell(1, "b");
    row(1, at(0, 1000), at(1000, 2000));
    line(0, "end");
    assertEquals(List.of("table 1:", "a | b", "table 2:", "x", "paragraph 1: end"), show());
  }

  @Test
  void cellsBelowJoinOnlyWhatWasBegunAboveThem() throws Exception {
    cell(1, "a");
    cell(1, "b");
    row(1, new DocCell(0, 1000, 1, Merge.BEGINS), at(1000, 2000));
    cell(1, "");
    cell(1, "c");
    row(1, new DocCell(0, 990, 1, Merge.CONTINUES), new DocCell(990, 2010, 1, Merge.CONTINUES));
    cell(1, "d");
    row(1, new DocCell(0, 2000, 1, Merge.CONTINUES));
    assertEquals(List.of("table 1:", "a(2x1) | b", "c", "d(1x2)"), show());
  }

  @Test
  void rowsThatBeginFurtherRightLeaveBlanks() throws Exception {
    cell(1, "a");
    cell(1, "b");
    row(1, at(0, 1000), at(1000, 2000));
    cell(1, "c");
    row(1, at(1000, 2000));
    assertEquals(List.of("table 1:", "a | b", " | c"), show());
  }

  @Test
  void theTextsOfCellsMergedAcrossStayTogether() throws Exception {
    cell(1, "a");
    cell(1, "");
    cell(1, "b");
    cell(1, "c");
    row(1, new DocCell(0, 3000, 3, Merge.NONE), at(3000, 4000));
    cell(1, "d");
    cell(1, "e");
    row(1, at(0, 1500), at(1500, 4000));
    assertEquals(List.of("table 1:", "a/b(1x2) | c", "d | e(1x2)"), show());
  }

  @Test
  void aTableThatBreaksOffIsKept() throws Exception {
    cell(1, "a");
    cell(1, "b");
    row(1, at(0, 1000), at(1000, 3000));
    cell(1, "c");
    line(1, "d");
    assertEquals(List.of("table 1:", "a | b", "c | d"), show());
  }

  @Test
  void aRowEndWithTextIsACell() throws Exception {
    DocRow row = new DocRow(List.of(at(0, 1000), at(1000, 2000)));
    blocks.add(new DocParagraph(1, false, row), "a", true);
    blocks.add(new DocParagraph(1, false, row), "b", true);
    blocks.add(new DocParagraph(1, false, row), "", true);
    assertEquals(List.of("table 1:", "a | b"), show());
  }

  @Test
  void aRowEndWithoutACellMarkAndABlankLineAtTheEndAreNoRows() throws Exception {
    blocks.add(new DocParagraph(1, false, new DocRow(List.of(at(0, 1000)))), "", false);
    cell(1, "a");
    row(1, at(0, 1000));
    line(1, "");
    assertEquals(List.of("table 1:", "a"), show());
  }

  @Test
  void cellsThatLostTheirTableAreParagraphsAndAreTold() throws Exception {
    line(0, "title");
    blocks.add(new DocParagraph(0, false, null), "a", true);
    blocks.add(new DocParagraph(0, false, null), "b", true);
    assertEquals(List.of("paragraph 1: title", "paragraph 2: a", "paragraph 3: b"), show());
    assertEquals(
        List.of(new DamagedPart("WordDocument", new Location.InParagraph(2))), blocks.damaged());
  }

  @Test
  void whatIsInItsPlaceIsNotDamaged() throws Exception {
    line(0, "title");
    cell(1, "a");
    row(1, at(0, 1000));
    show();
    assertEquals(List.of(), blocks.damaged());
  }

  @Test
  void tablesNestedTooDeepAreOverTheLimit() {
    UnreadableDocumentException failure =
        assertThrows(UnreadableDocumentException.class, () -> line(1_000_000, "a"));
    assertEquals(Reason.OVER_LIMIT, failure.reason());
  }
}

package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/** The flow of web pages that are a text document: paragraphs, and tables that are numbered. */
final class HtmlText implements HtmlStory {

  private final Quota quota;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  HtmlText(Quota quota) {
    this.quota = quota;
  }

  @Override
  public Quota quota() {
    return quota;
  }

  @Override
  public Location nextTable() {
    return new Location.InTable(++tables, 0, 0);
  }

  @Override
  public void line(String text) {
    blocks.add(new Paragraph(text, new Location.InParagraph(++paragraphs)));
  }

  @Override
  public void table(Table table) {
    blocks.add(table);
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }
}

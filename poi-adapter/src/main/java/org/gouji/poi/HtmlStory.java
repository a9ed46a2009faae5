package org.gouji.poi;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/** The flow of a whole document of web pages, and what is counted through it. */
final class HtmlStory implements Flow {

  private final Quota quota;
  private final HtmlPlaces places;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;

  HtmlStory(Quota quota, HtmlPlaces places) {
    this.quota = quota;
    this.places = places;
  }

  Quota quota() {
    return quota;
  }

  HtmlPlaces places() {
    return places;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public void line(String text) {
    blocks.add(new Paragraph(text, new Location.InParagraph(++paragraphs)));
  }

  @Override
  public void table(Table table) {
    blocks.add(table);
  }
}

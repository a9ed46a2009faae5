package org.gouji.poi;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Location;

/** Where the lines and tables of web pages go, and what is counted through them. */
interface HtmlStory extends Flow {

  Quota quota();

  /** The place of a table that begins now. */
  Location nextTable();

  /** What has come together. */
  List<Block> blocks();
}

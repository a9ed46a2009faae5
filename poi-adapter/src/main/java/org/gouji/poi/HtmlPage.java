package org.gouji.poi;

/**
 * A web page.
 *
 * @param location where it says that it lies, {@code ""} if it does not
 */
record HtmlPage(String location, String html) {

  /** The last name of a path as web pages write them. */
  static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}

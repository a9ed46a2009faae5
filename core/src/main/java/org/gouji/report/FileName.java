package org.gouji.report;

/** The last name of a path, of whatever machine. */
final class FileName {

  private FileName() {}

  static String of(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}

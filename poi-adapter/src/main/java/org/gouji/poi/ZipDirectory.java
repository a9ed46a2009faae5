package org.gouji.poi;

/** Looks at a zip file's directory before anything is made of it. */
final class ZipDirectory {

  private ZipDirectory() {}

  /**
   * How many entries the file can have at most: each bears a signature in the directory, whatever
   * number the file claims.
   */
  static int entries(byte[] content) {
    int count = 0;
    for (int i = 0; i + 3 < content.length; i++) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 1
          && content[i + 3] == 2) {
        count++;
      }
    }
    return count;
  }
}

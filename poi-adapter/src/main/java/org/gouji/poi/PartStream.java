package org.gouji.poi;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * A part's bytes as they expand: counted against the quota, so that a zip bomb ends early, and
 * checked against the package's checksum, so that a flipped bit in a figure is never read as a
 * figure.
 */
final class PartStream extends FilterInputStream {

  private final Quota quota;
  private final long checksum;
  private final CRC32 sum = new CRC32();
  private long sinceMark;

  /**
   * @param checksum as the package says it, or -1 if it does not
   */
  PartStream(InputStream inflated, long checksum, Quota quota) {
    super(inflated);
    this.checksum = checksum;
    this.quota = quota;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    if (count < 0) {
      verify();
      return count;
    }
    sum.update(buffer, from, count);
    quota.expand(count);
    sinceMark += count;
    quota.text(sinceMark);
    return count;
  }

  /** Begins a new stretch: what is read until the next one must not be longer than one text. */
  void stretch() {
    sinceMark = 0;
  }

  private void verify() throws IOException {
    if (checksum >= 0 && sum.getValue() != checksum) {
      throw new IOException("the checksum does not match");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

package org.gouji.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A part's characters. Parts are in UTF-8 or UTF-16 and nothing else (ECMA-376 part 2), whatever
 * they declare. Decoded here, because bytes that are none of these are to be an error to catch, and
 * the parser would print it as well.
 */
final class PartText {

  private static final int LONGEST_MARK = 3;

  private PartText() {}

  static Reader of(InputStream part) throws IOException {
    PushbackInputStream in = new PushbackInputStream(part, LONGEST_MARK);
    byte[] mark = in.readNBytes(LONGEST_MARK);
    Charset charset = charset(mark);
    boolean marked = charset == StandardCharsets.UTF_8 && begins(mark, 0xEF, 0xBB, 0xBF);
    if (!marked) {
      in.unread(mark);
    }
    return new InputStreamReader(in, charset.newDecoder());
  }

  private static Charset charset(byte[] mark) {
    if (begins(mark, 0xFE, 0xFF) || begins(mark, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (begins(mark, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(mark, 0, '<') ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.gouji.poi;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.document.UnreadableDocumentException;

/**
 * Decodes text that does not say how it is encoded, or says it wrongly: by its byte order mark, or
 * else as UTF-8 where it is nothing but valid UTF-8, or else as GB18030, which holds GBK and GB2312
 * too. What a page declares is not asked: exports that declare UTF-8 and hold GBK are common.
 */
final class TextEncoding {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextEncoding() {}

  /**
   * Decodes a file.
   *
   * @throws UnreadableDocumentException if it is larger than a text that is kept in memory should
   *     be
   */
  static String decode(byte[] content, Quota quota) throws UnreadableDocumentException {
    quota.wholeText(content.length);
    return decode(content);
  }

  /** Decodes the first bytes, up to one that surely ends a character. */
  static String decodeHead(byte[] content, int length) {
    int end = Math.min(content.length, length);
    while (end < content.length && end > 0 && content[end - 1] < 0) {
      end--;
    }
    String head = decode(Arrays.copyOf(content, end));
    return head.endsWith("\uFFFD") ? head.substring(0, head.length() - 1) : head;
  }

  private static String decode(byte[] content) {
    if (starts(content, 0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    if (content.length > 3 && content[0] == '<' && content[1] == 0) {
      return new String(content, StandardCharsets.UTF_16LE);
    }
    if (content.length > 3 && content[0] == 0 && content[1] == '<') {
      return new String(content, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, GB18030);
    }
  }

  private static boolean starts(byte[] content, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.gouji.vocabulary;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label as printed and the key it is compared by: without blanks, line breaks, brackets with what
 * is in them, stars, leading numbers, a leading 其中 and closing punctuation; full-width and
 * half-width forms alike.
 *
 * @param key what two labels are compared by, {@code ""} where nothing is left
 * @param brackets what stood in brackets, one after the other, for units: {@code 万元}
 * @param partOf whether 其中 stood in front
 */
public record Label(String printed, String key, String brackets, boolean partOf) {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【]([^()\\[\\]〔〕【】]*)[)\\]〕】]");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[、.](?!\\d))+");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");
  private static final Pattern ORNAMENT = Pattern.compile("^[*★☆●○◆◇▲△□■·※]+");
  private static final Pattern AMONG = Pattern.compile("^其中[::]?(?=.)");
  private static final Pattern CLOSING = Pattern.compile("[:,;。.、]+$");

  public Label {
    Objects.requireNonNull(printed);
    Objects.requireNonNull(key);
    Objects.requireNonNull(brackets);
  }

  /** The label of a printed text. */
  public static Label of(String printed) {
    String text = squeeze(dotted(printed));
    Matcher brackets = BRACKETS.matcher(text);
    StringBuilder inside = new StringBuilder();
    while (brackets.find()) {
      inside.append(brackets.group(1)).append(' ');
    }
    String bare = BRACKETS.matcher(text).replaceAll("");
    bare = ORNAMENT.matcher(bare).replaceFirst("");
    bare = NUMBERING.matcher(bare).replaceFirst("");
    Matcher among = AMONG.matcher(bare);
    boolean partOf = among.find();
    bare = partOf ? among.replaceFirst("") : bare;
    bare = NUMBERING.matcher(bare).replaceFirst("");
    return new Label(
        printed, CLOSING.matcher(bare).replaceFirst(""), inside.toString().trim(), partOf);
  }

  /** Whether a text begins with a number of its own: 3.…, 二、…. */
  public static boolean isNumbered(String text) {
    return NUMBERING.matcher(squeeze(dotted(text))).lookingAt();
  }

  /** ③ is the same as 3 in half-width forms, and would no longer be told from a figure. */
  private static String dotted(String text) {
    return CIRCLED.matcher(text).replaceAll("$0、");
  }

  /** A text in half-width forms and without any blank. */
  public static String squeeze(String text) {
    String compact = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(compact.length());
    compact.codePoints().filter(Label::isVisible).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.CONTROL;
  }
}

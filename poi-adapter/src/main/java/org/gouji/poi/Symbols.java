package org.gouji.poi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a character of a symbol font means. Forms tick their boxes and print their ≥ with these
 * fonts.
 */
final class Symbols {

  private static final Map<String, Map<Integer, String>> FONTS =
      Map.of(
          "symbol",
          table("A3≤ B3≥ B1± B4× B8÷ B9≠ B0° BB≈ B7· D6√ A5∞ 3C< 3D= 3E> 25% 2B+ 2D-"),
          "wingdings",
          table("A8□ 6F□ 71□ 72□ FE☑ FD☒ FC✓ FB✗ 6C● 6E■ A1○ 9F• AB★ E8➔"),
          "wingdings 2",
          table("A3□ 2A□ 30□ 52☑ 53☒ 54☒ 50✓ 4F✗ 97● EA★"));

  private Symbols() {}

  private static Map<Integer, String> table(String pairs) {
    Map<Integer, String> table = new HashMap<>();
    for (String pair : pairs.split(" ")) {
      table.put(Integer.parseInt(pair.substring(0, 2), 16), pair.substring(2));
    }
    return Map.copyOf(table);
  }

  /**
   * The text of a symbol; a character that no table knows stands for itself.
   *
   * @param code four hexadecimal digits; fonts of symbols use F020 to F0FF, or 0020 to 00FF
   */
  static String text(String font, String code) {
    if (!code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int character = Integer.parseInt(code, 16);
    Map<Integer, String> table = FONTS.getOrDefault(font.toLowerCase(Locale.ROOT), Map.of());
    return table.getOrDefault(character & 0xFF, Character.toString((char) character));
  }
}

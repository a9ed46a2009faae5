package org.gouji.reconcile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * A department as a form prints it, taken apart: {@code [066]沅江市司法局本级} is the name {@code
 * 沅江市司法局本级}, at its core {@code 沅江市司法局}, with the code {@code 066}.
 *
 * @param name without code, stamp and blanks, in half width
 * @param core the name without 本级 and the like
 */
record DepartmentName(String name, String core, @Nullable String code) {

  /** How two printed departments are related, the closest first. */
  enum Kinship {
    /** The same name, or a unit by its code. */
    SAME,
    /** One department, its name spelled another way. */
    SPELLED_ANOTHER_WAY,
    /** Two departments. */
    OTHER
  }

  private static final Pattern CODE_IN_FRONT =
      Pattern.compile("[\\[(]?([0-9]{3,12})[\\])]?[-_—]?(\\D.*)");
  private static final Pattern CODE_BEHIND =
      Pattern.compile("(.*\\D?)[\\[(]([0-9]{3,12})[\\])]|(.*[^0-9\\[(])([0-9]{3,12})");
  private static final int SHORTEST_CODE = 3;

  static DepartmentName of(Party party) {
    String folded = without(MoneyWords.STAMPS, Names.folded(party.name()));
    Matcher front = CODE_IN_FRONT.matcher(folded);
    if (front.matches()) {
      return of(front.group(2), party.code(), front.group(1));
    }
    Matcher behind = CODE_BEHIND.matcher(folded);
    if (behind.matches()) {
      int group = behind.group(1) == null ? 3 : 1;
      return of(behind.group(group), party.code(), behind.group(group + 1));
    }
    return of(folded, party.code(), null);
  }

  private static DepartmentName of(String name, @Nullable String stated, @Nullable String glued) {
    String code = stated == null ? glued : stated.strip();
    return new DepartmentName(name, without(MoneyWords.OFFICES, name), code);
  }

  private static String without(List<String> endings, String name) {
    return endings.stream()
        .filter(ending -> name.endsWith(ending) && name.length() > ending.length())
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  Kinship kinship(DepartmentName other) {
    if (name.equals(other.name) || isUnitOf(other) || other.isUnitOf(this)) {
      return Kinship.SAME;
    }
    boolean oneCode = code != null && code.equals(other.code);
    boolean alike = abbreviates(core, other.core) || abbreviates(other.core, core);
    return oneCode || alike ? Kinship.SPELLED_ANOTHER_WAY : Kinship.OTHER;
  }

  /** Whether only 本级 or the like is more or less: the department's own office files for it. */
  boolean isOwnOfficeOf(DepartmentName other) {
    return core.equals(other.core);
  }

  /** 836001 is a unit of 836. */
  private boolean isUnitOf(DepartmentName other) {
    return code != null
        && other.code != null
        && other.code.length() >= SHORTEST_CODE
        && code.length() > other.code.length()
        && code.startsWith(other.code);
  }

  /** 市司法局 and 沅江司法局 for 沅江市司法局: letters left out, the last two kept. */
  private static boolean abbreviates(String shorter, String longer) {
    return shorter.length() >= 2
        && longer.endsWith(shorter.substring(shorter.length() - 2))
        && isWithin(shorter, longer);
  }

  private static boolean isWithin(String letters, String text) {
    int found = 0;
    for (int i = 0; i < text.length() && found < letters.length(); i++) {
      if (text.charAt(i) == letters.charAt(found)) {
        found++;
      }
    }
    return found == letters.length();
  }

  /** As {@link #kinship}, and two units of one department are the same as well. */
  Kinship kinshipOrUnit(DepartmentName other) {
    String mine = departmentCode();
    return mine != null && mine.equals(other.departmentCode()) ? Kinship.SAME : kinship(other);
  }

  /** The first three digits of a longer code: those of the department whose unit it is. */
  private @Nullable String departmentCode() {
    return code == null || code.length() < SHORTEST_CODE ? null : code.substring(0, SHORTEST_CODE);
  }
}

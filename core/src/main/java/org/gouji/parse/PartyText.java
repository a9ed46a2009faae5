package org.gouji.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.document.Location;
import org.gouji.model.Party;

/**
 * A department's, unit's or project's name with the code that is glued to it: {@code [066]某局},
 * {@code 219-某局}, {@code 207101某院}, {@code 某局 308001}.
 */
final class PartyText {

  private static final List<Pattern> UNITS =
      List.of(
          Pattern.compile("^[\\[(（【](?<code>\\d{2,})[\\])）】]\\s*(?<name>.+)$", Pattern.DOTALL),
          Pattern.compile("^(?<code>\\d{2,})\\s*[-—–_]\\s*(?<name>\\D.*)$", Pattern.DOTALL),
          Pattern.compile("^(?<code>\\d{3,})\\s+(?<name>\\p{IsHan}.*)$", Pattern.DOTALL),
          Pattern.compile("^(?<code>\\d{5,})(?<name>\\p{IsHan}.*)$", Pattern.DOTALL),
          Pattern.compile("^(?<name>.*\\D)\\s+(?<code>\\d{3,})$", Pattern.DOTALL),
          Pattern.compile(
              "^(?<name>.*\\p{IsHan})\\s*[\\[(（【-](?<code>\\d{3,})[\\])）】]?$", Pattern.DOTALL),
          Pattern.compile("^(?<name>.*\\p{IsHan})(?<code>\\d{5,})$", Pattern.DOTALL));

  private static final List<Pattern> CODED =
      Stream.concat(
              UNITS.stream(),
              Stream.of(
                  Pattern.compile("^(?<code>\\d{3,4})(?<name>\\p{IsHan}.*)$", Pattern.DOTALL)))
          .toList();

  private static final List<Pattern> PROJECTS =
      List.of(
          Pattern.compile("^[\\[(（【](?<code>[0-9A-Z]{8,})[\\])）】]\\s*(?<name>.+)$", Pattern.DOTALL),
          Pattern.compile("^(?<code>[0-9][0-9A-Z]{7,})\\s*[-—–_]\\s*(?<name>.+)$", Pattern.DOTALL));

  private PartyText() {}

  /** A department or a unit; nothing where the text is blank or a placeholder. */
  static Optional<Party> unit(String printed, Location location) {
    return party(printed, UNITS, location);
  }

  /**
   * As {@link #unit}, under a label that asks for the code too: 169国家林业局 has one of three digits.
   */
  static Optional<Party> unitWithCode(String printed, Location location) {
    return party(printed, CODED, location);
  }

  /** A project; nothing where the text is blank or a placeholder. */
  static Optional<Party> project(String printed, Location location) {
    return party(printed, PROJECTS, location);
  }

  /** Whether a text is a unit's name with its code. */
  static boolean hasCode(String printed) {
    String text = Texts.strip(printed);
    return UNITS.stream().anyMatch(form -> form.matcher(text).matches());
  }

  private static Optional<Party> party(String printed, List<Pattern> forms, Location location) {
    String text = Texts.strip(printed);
    if (text.isEmpty() || Texts.isPlaceholder(text)) {
      return Optional.empty();
    }
    for (Pattern form : forms) {
      Matcher split = form.matcher(text);
      if (split.matches()) {
        return Optional.of(
            new Party(split.group("code"), Texts.strip(split.group("name")), location));
      }
    }
    return Optional.of(new Party(null, text, location));
  }
}

package org.gouji.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages of the command: Chinese unless English is asked for. */
enum Language {
  /** Chinese. */
  ZH(Locale.SIMPLIFIED_CHINESE, Locale.ROOT),
  /** English. */
  EN(Locale.ENGLISH, Locale.ENGLISH);

  private static final Pattern ASKS_FOR_ENGLISH =
      Pattern.compile("^--lang[=\\n]en$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private final Locale locale;
  private final Locale bundle;

  Language(Locale locale, Locale bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  Locale locale() {
    return locale;
  }

  /** The locale of the resource bundle, whose root is Chinese. */
  Locale bundle() {
    return bundle;
  }

  /** What the arguments ask for, found before they are parsed: help and usage errors need it. */
  static Language askedFor(String... arguments) {
    String line = String.join("\n", arguments);
    return ASKS_FOR_ENGLISH.matcher(line).find() ? EN : ZH;
  }
}

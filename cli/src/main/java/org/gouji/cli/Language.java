package org.gouji.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the command: Chinese unless English is asked for. */
enum Language {
  /** Chinese. */
  ZH(Locale.SIMPLIFIED_CHINESE, Locale.ROOT),
  /** English. */
  EN(Locale.ENGLISH, Locale.ENGLISH);

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
    List<String> all = Arrays.asList(arguments);
    int option = all.indexOf("--lang");
    String value = option >= 0 && option + 1 < all.size() ? all.get(option + 1) : "";
    return value.equalsIgnoreCase("en") || all.contains("--lang=en") ? EN : ZH;
  }
}

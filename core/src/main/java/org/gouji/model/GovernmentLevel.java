package org.gouji.model;

import java.util.Locale;

/** Whose money it is, where a label says it: 中央, 省级, 市级, 区县. */
public enum GovernmentLevel {
  /** 中央. */
  CENTRAL,
  /** 省级. */
  PROVINCIAL,
  /** 市级. */
  MUNICIPAL,
  /** 区县. */
  COUNTY;

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.gouji.model;

/** When in the budget's life a form is filed. */
public enum Stage {
  /** 绩效目标, filed or approved. */
  OBJECTIVE("objective"),
  /** 绩效运行监控. */
  MONITORING("monitoring"),
  /** 绩效自评. */
  SELF_EVALUATION("self-evaluation");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}

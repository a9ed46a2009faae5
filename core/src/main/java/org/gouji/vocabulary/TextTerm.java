package org.gouji.vocabulary;

/** Words around an amount that a text gives, by what they say of it. */
public enum TextTerm {
  /** Before the label, and changes nothing: 我局, 共安排. */
  BEFORE,
  /** Between label and amount, and changes nothing: 为, 共计. */
  BEHIND,
  /** What follows is a part of what went before: 其中. */
  AMONG,
  /** What the amount is for, so that it may be a part: 用于. */
  PURPOSE,
  /** The sentence speaks of another time: 上年, 累计. */
  ANOTHER_TIME,
  /** At the end of a label that is about a fund and asks for no amount: 科目, 占比. */
  NO_AMOUNT
}

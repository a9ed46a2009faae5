package org.gouji.model;

/** What money a row of the funds block is about. The words are those of the JSON. */
public enum FundItem {
  /** 资金总额. */
  TOTAL("total"),
  /** 年度本级预算金额: what this level of government pays. */
  OWN_LEVEL_BUDGET("ownLevelBudget"),
  /** 上级资金, 中央补助, 省级补助. */
  HIGHER_LEVEL_FUNDS("higherLevelFunds"),
  /** 财政拨款. */
  FISCAL_APPROPRIATION("fiscalAppropriation"),
  /** 一般公共预算. */
  GENERAL_PUBLIC_BUDGET("generalPublicBudget"),
  /** 政府性基金. */
  GOVERNMENT_FUNDS("governmentFunds"),
  /** 国有资本经营预算. */
  STATE_CAPITAL_OPERATIONS("stateCapitalOperations"),
  /** 财政专户, 纳入专户管理的非税收入. */
  SPECIAL_FISCAL_ACCOUNT("specialFiscalAccount"),
  /** 单位资金, 自有资金, 单位自筹. */
  UNIT_FUNDS("unitFunds"),
  /** 上年结转. */
  CARRIED_FORWARD("carriedForward"),
  /** 地方资金. */
  LOCAL_FUNDS("localFunds"),
  /** 事业收入. */
  BUSINESS_INCOME("businessIncome"),
  /** 经营收入. */
  OPERATING_INCOME("operatingIncome"),
  /** 其他资金. */
  OTHER_FUNDS("otherFunds"),
  /** 基本支出. */
  BASIC_EXPENDITURE("basicExpenditure"),
  /** 项目支出. */
  PROJECT_EXPENDITURE("projectExpenditure"),
  /** 人员经费. */
  PERSONNEL_EXPENDITURE("personnelExpenditure"),
  /** 公用经费. */
  OPERATING_EXPENDITURE("operatingExpenditure");

  private final String word;

  FundItem(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }
}

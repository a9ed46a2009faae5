package org.gouji.vocabulary;

import org.gouji.model.FundItem;
import org.gouji.model.Horizon;

/**
 * What a label of the funds block stands for.
 *
 * @param horizon {@link Horizon#TERM} where the label itself says so
 */
public record FundTerm(FundItem item, Horizon horizon) {}

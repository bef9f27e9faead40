package fangxin.casework;

import fangxin.casework.WorklistFilter.OwnerFilter;
import fangxin.common.DayRange;

/**
 * Value of the filter of the list of all cases: the common {@link CaseFilter}, trade, round, owner and days of the
 * application.
 *
 * @param trade     code of the trade, or null for all
 * @param round     id of the round, or null for all
 * @param owner     who owns the cases, or null for all
 * @param submitted days on which they were submitted, or null for all
 */
public record CaseListFilter(CaseFilter cases, String trade, String round, OwnerFilter owner, DayRange submitted) {}

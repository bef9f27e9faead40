package fangxin.casework;

import fangxin.casework.WorklistFilter.OwnerFilter;

/**
 * Filter of the list of cases.
 *
 * @param trade code of the trade, or null for all
 * @param round id of the round, or null for all
 * @param owner who owns the cases, or null for all
 */
public record CaseListFilter(CaseFilter cases, String trade, String round, OwnerFilter owner) {}

package fangxin.casework;

import fangxin.casework.WorklistFilter.OwnerFilter;

/**
 * Value: filter of the list of all cases: the common {@link CaseFilter}, trade, round and owner.
 *
 * @param trade code of the trade, or null for all
 * @param round id of the round, or null for all
 * @param owner who owns the cases, or null for all
 */
public record CaseListFilter(CaseFilter cases, String trade, String round, OwnerFilter owner) {}

package fangxin.complaint.association;

import fangxin.common.DayRange;

/**
 * Filters of the cases of the associations; null sets none.
 *
 * @param text  part of the number, of the trader's name or of its credit code
 * @param ended days on which the case ended
 */
public record AssociationCaseFilter(
        String text,
        AssociationCaseState state,
        AssociationCaseType type,
        AssociationCaseSource source,
        String category,
        String association,
        DayRange received,
        DayRange ended) {
    static final AssociationCaseFilter NONE = new AssociationCaseFilter(null, null, null, null, null, null, null, null);
}

package fangxin.complaint.association;

import fangxin.common.DayRange;
import java.util.Collection;

/**
 * Filter of the list of cases of associations: part of the number, the trader's name or the credit code, state, nature,
 * source, categories, association, and days of receipt and of the end. Null is no condition.
 *
 * @param text  part of the number, of the trader's name or of its credit code
 * @param categories codes of a category and of all below it
 * @param ended days on which the case ended
 */
public record AssociationCaseFilter(
        String text,
        AssociationCaseState state,
        AssociationCaseType type,
        AssociationCaseSource source,
        Collection<String> categories,
        String association,
        DayRange received,
        DayRange ended) {
    static final AssociationCaseFilter NONE = new AssociationCaseFilter(null, null, null, null, null, null, null, null);
}

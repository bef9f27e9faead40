package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.round.ApplicationRound.TitleLevel;

/**
 * Value of the limits of visits for one type of subject (走访次数与复核比例): the yearly cap of visits per premises, and the
 * ratios of titles to re-check in a year by level; a null value is that of the row for all types.
 *
 * @param subjectType code of the type; null for the row for all types
 * @param yearlyCap   most visits to one premises in a calendar year
 * @param county      percent of the county titles to re-check in a year; city and province likewise
 */
public record VisitLimit(
        @Length(max = 40) String subjectType,

        @Range(min = 0, max = 60, message = "{supervision.visit.terms.cap}")
        Integer yearlyCap,

        @Range(min = 0, max = 100, message = "{supervision.visit.terms.ratio}")
        Integer county,

        @Range(min = 0, max = 100, message = "{supervision.visit.terms.ratio}")
        Integer city,

        @Range(min = 0, max = 100, message = "{supervision.visit.terms.ratio}")
        Integer province) {
    /** Returns the ratio for a level; null where this row states none. */
    Integer ratio(TitleLevel level) {
        return switch (level) {
            case COUNTY -> county;
            case CITY -> city;
            case PROVINCE -> province;
        };
    }

    boolean isComplete() {
        return yearlyCap != null && county != null && city != null && province != null;
    }

    /** Returns whether the limit has no values of its own. */
    public boolean isEmpty() {
        return yearlyCap == null && county == null && city == null && province == null;
    }
}

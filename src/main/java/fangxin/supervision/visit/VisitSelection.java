package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.round.ApplicationRound.TitleLevel;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value, also input, of the selection of titles for a plan of visits (走访范围), by district, type, trade, level and days
 * of naming; null is no condition.
 *
 * @param office code of the county-level office of the district
 */
public record VisitSelection(
        @Length(max = 30) String office,
        @Length(max = 40) String subjectType,
        @Length(max = 40) String trade,
        TitleLevel level,
        LocalDate namedFrom,
        LocalDate namedUntil)
        implements Serializable {
    /** All titles of the office that makes the plan. */
    public static final VisitSelection ALL = new VisitSelection(null, null, null, null, null, null);

    public VisitSelection {
        office = FieldErrors.tidy(office);
        subjectType = FieldErrors.tidy(subjectType);
        trade = FieldErrors.tidy(trade);
    }

    /** Returns the selection after a merger of offices. */
    VisitSelection transferred(String from, String into) {
        return from.equals(office) ? new VisitSelection(into, subjectType, trade, level, namedFrom, namedUntil) : this;
    }
}

package fangxin.supervision.officialcheck;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of a row of the official checks for offices: type, plan number, agency, item, unit, day, result and link, with
 * the title of the unit that the reader's offices keep.
 *
 * @param title    certificate number of a title with this credit code that the reader's offices keep, or null
 * @param unitName name of the unit as the agency states it; null for an item of a plan
 */
public record OfficialCheckView(
        @NotNull String id,
        @NotNull OfficialCheckType type,
        @NotNull String planNumber,
        @NotNull String authority,
        @NotNull String item,
        String creditCode,
        String unitName,
        String title,
        LocalDate checkedOn,
        String result,
        String link)
        implements Serializable {
    static OfficialCheckView of(OfficialCheck check, String title) {
        return new OfficialCheckView(
                check.id(),
                check.type(),
                check.planNumber(),
                check.authority(),
                check.item(),
                check.creditCode(),
                check.unitName(),
                title,
                check.checkedOn(),
                check.result(),
                check.link());
    }
}

package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Value of a grade that a service station can have (服务站等级), a row of the terms: code, name, validity and the ground on
 * which it is given.
 *
 * @param years years for which it is valid; 0 where it does not expire
 */
public record StationGrade(
        @NotBlank(message = "{station.terms.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{station.terms.code}")
        String code,

        @NotNull @Valid LocalizedText name,

        @Range(min = 0, max = 10, message = "{station.terms.gradeYears}")
        int years,

        @NotNull @Valid LocalizedText ground)
        implements Serializable {
    /**
     * Returns the last day of a grade; null where it does not expire. Worked example: assessed in March 2026 for three
     * years, it is valid until 31 March 2029.
     */
    LocalDate lastDay(YearMonth assessedIn) {
        return years == 0 ? null : assessedIn.plusYears(years).atEndOfMonth();
    }
}

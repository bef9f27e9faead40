package fangxin.administration;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.SpecialDay;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an administrator who enters a special day of the working calendar: its type, a day off or a weekend day that
 * is worked instead (调休), and its name.
 */
public record SpecialDayInput(
        @NotNull(message = "{administration.day.type}") SpecialDay.SpecialDayType type,

        @NotNull(message = "{calendar.day.name}") @BothLanguages(message = "{calendar.day.name}") @Length(max = 60)
        LocalizedText name) {}

package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Pattern;

/**
 * Input for the head of an edition: name, days in force, and caps of bonus and deductions. Where no cap is given, all
 * bonus or minus items count.
 *
 * @param effectiveFrom  first day, as in 2026-01-01
 * @param effectiveUntil last day, or null while the edition lasts
 */
public record EditionHead(
        @Length(max = 100) LocalizedText name,

        @Pattern(regexp = DAY, message = "{criteria.edition.day}")
        String effectiveFrom,

        @Pattern(regexp = DAY, message = "{criteria.edition.day}")
        String effectiveUntil,

        Double bonusCap,
        Double minusCap) {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
}

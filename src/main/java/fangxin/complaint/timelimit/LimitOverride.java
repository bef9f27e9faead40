package fangxin.complaint.timelimit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Value of an override of limits for cases with one tag in a period (特殊时期期限), as that of the epidemic of 2020: other
 * limits, and the duties that go with them.
 *
 * @param duties    duties of the offices meanwhile, such as a 24-hour roster
 * @param dayReport whether the offices report the cases of each day
 */
public record LimitOverride(
        @NotBlank(message = "{timelimit.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{timelimit.name.missing}") @BothLanguages @Length(max = 120)
        LocalizedText name,

        @NotBlank(message = "{timelimit.tag.missing}") @Length(max = 40)
        String tag,

        @NotNull(message = "{timelimit.from.missing}") LocalDate from,
        @NotNull(message = "{timelimit.until.missing}") LocalDate until,

        @NotNull(message = "{timelimit.limits.missing}")
        @Size(min = 1, max = 20, message = "{timelimit.limits.missing}")
        List<@NotNull @Valid OverriddenLimit> limits,

        @NotNull(message = "{timelimit.duties.missing}") @BothLanguages @Length(max = 300)
        LocalizedText duties,

        boolean dayReport,

        @NotBlank(message = "{timelimit.source.missing}") @Length(max = 200)
        String source)
        implements Serializable {
    /** Value of one limit that an override replaces, in the unit of the rule. */
    public record OverriddenLimit(
            @NotNull(message = "{timelimit.limit.missing}") HandlingLimit limit,
            @Range(min = 1, max = 400) int value) implements Serializable {}

    public LimitOverride {
        code = FieldErrors.tidy(code);
        tag = FieldErrors.tidy(tag);
        source = FieldErrors.tidy(source);
        limits = limits == null ? List.of() : new ArrayList<>(limits);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * Returns whether the duties and the daily report of the override are shown on a day: from its first day, when the
     * offices take up the duties, to the day after its last day, which reports that day.
     */
    public boolean isReportedOn(LocalDate day) {
        return dayReport && (isInForce(day) || isInForce(day.minusDays(1)));
    }

    /** Returns whether another override sets a limit of the same cases on the same day: the two would contradict. */
    boolean contradicts(LimitOverride other) {
        return tag.equals(other.tag)
                && !from.isAfter(other.until)
                && !other.from.isAfter(until)
                && limits.stream().anyMatch(each -> other.limits.stream().anyMatch(set -> set.limit() == each.limit()));
    }

    boolean applies(Set<String> tags, LocalDate start) {
        return tags.contains(tag) && !start.isBefore(from) && !start.isAfter(until);
    }

    Optional<Integer> value(HandlingLimit wanted) {
        return limits.stream()
                .filter(each -> each.limit() == wanted)
                .map(OverriddenLimit::value)
                .findFirst();
    }
}

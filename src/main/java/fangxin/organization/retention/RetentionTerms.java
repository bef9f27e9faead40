package fangxin.organization.retention;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.organization.calendar.TimeLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of the retention terms (个人信息保存期限规定): all kinds of personal data with their periods; also content of
 * config/retention-terms.json. It finds a kind, and takes another period or the kinds of a newer version.
 */
public record RetentionTerms(
        @NotNull(message = "{retention.none}") @Size(min = 1, max = 60, message = "{retention.none}")
        List<@NotNull @Valid RetentionKind> kinds) {
    public RetentionTerms {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    public RetentionKind byCode(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    /** Returns the terms with another period of one kind. */
    RetentionTerms with(String code, TimeLimit period) {
        return new RetentionTerms(kinds.stream()
                .map(kind -> kind.code().equals(code) ? kind.keptFor(period) : kind)
                .toList());
    }

    /** Returns these terms with the kinds that only a newer configuration has; changed periods are not overwritten. */
    RetentionTerms completedBy(RetentionTerms newer) {
        Set<String> known = kinds.stream().map(RetentionKind::code).collect(Collectors.toSet());
        return new RetentionTerms(Stream.concat(
                        kinds.stream(), newer.kinds.stream().filter(kind -> !known.contains(kind.code())))
                .toList());
    }

    /** Refuses faulty kinds, a kind twice, and one without a period of its own or of other terms. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        Set<String> codes = new HashSet<>();
        for (RetentionKind kind : kinds) {
            errors.refuse(!codes.add(kind.code()), "kinds", "retention.twice", kind.code());
            errors.refuse(kind.hasPeriod() != (kind.period() != null), "kinds", "retention.period");
            errors.refuse(isInWorkingDays(kind.period()), "kinds", "retention.period");
        }
        errors.check();
    }

    private static boolean isInWorkingDays(TimeLimit period) {
        return period != null && period.unit() == TimeLimit.Unit.WORKING_DAYS;
    }
}

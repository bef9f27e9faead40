package fangxin.organization.retention;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Value of one kind of personal data (个人信息类别): what it is, from when it is kept, and for how long.
 *
 * @param begins with which day its period begins
 * @param period for which it is kept, in days or years; null where other terms state it
 * @param page   address of the page with these other terms; null where this period applies
 */
public record RetentionKind(
        @NotBlank(message = "{retention.code}") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{retention.code}")
        String code,

        @NotNull(message = "{retention.text}")
        @BothLanguages(message = "{retention.text}")
        @Length(max = 200, message = "{retention.long}")
        LocalizedText name,

        @NotNull(message = "{retention.text}")
        @BothLanguages(message = "{retention.text}")
        @Length(max = 200, message = "{retention.long}")
        LocalizedText begins,

        @Valid @TimeLimitRange(days = MOST_DAYS, years = MOST_YEARS, message = "{retention.period}")
        TimeLimit period,

        @Length(max = 60, message = "{retention.long}") String page) {
    static final int MOST_DAYS = 3650;
    static final int MOST_YEARS = 30;

    public RetentionKind {
        page = FieldErrors.tidy(page);
    }

    /** Returns whether the retention terms state a period for the kind. */
    public boolean hasPeriod() {
        return page == null;
    }

    RetentionKind keptFor(TimeLimit changed) {
        return new RetentionKind(code, name, begins, changed, page);
    }
}

package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the terms of urging (催办督办规则): time limits of the answers, and what makes a case repeated or complex; also
 * content of config/urging-terms.json. Which case is nearly overdue follows from the alarms of the terms of complaints.
 *
 * @param urge       time for the answer to a letter of urging
 * @param supervise  time for the answer to a letter under supervision
 * @param repeats    complaints of one contact against one trader that make each of them repeated
 * @param repeatDays days in which they are counted
 * @param hardAmount amount in dispute from which a case is complex
 * @param hardDays   days since the receipt from which an open case is complex
 * @param hardTags   codes of the tags that make a case complex
 * @param source     notice that sets them, or "default"
 */
public record UrgingTerms(
        @NotNull(message = "{urging.terms.limit}")
        @Valid
        @TimeLimitRange(days = 30, years = 0, message = "{urging.terms.limit}")
        TimeLimit urge,

        @NotNull(message = "{urging.terms.limit}")
        @Valid
        @TimeLimitRange(days = 30, years = 0, message = "{urging.terms.limit}")
        TimeLimit supervise,

        @Range(min = 2, max = 100, message = "{urging.terms.repeats}")
        int repeats,

        @Range(min = 1, max = 366, message = "{urging.terms.days}")
        int repeatDays,

        @NotNull(message = "{urging.terms.amount}")
        @DecimalMin(value = "1", message = "{urging.terms.amount}")
        @DecimalMax(value = "100000000", message = "{urging.terms.amount}")
        @Digits(integer = 9, fraction = 2, message = "{urging.terms.amount}")
        BigDecimal hardAmount,

        @Range(min = 1, max = 366, message = "{urging.terms.days}")
        int hardDays,

        @NotNull(message = "{urging.terms.tags}") @Size(max = 10, message = "{urging.terms.tags}")
        List<
                        @NotNull(message = "{urging.terms.tags}")
                        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{urging.terms.tags}") String>
                hardTags,

        @NotBlank(message = "{urging.terms.source}") @Length(max = 200, message = "{urging.terms.source}")
        String source) {
    public UrgingTerms {
        hardTags = hardTags == null ? List.of() : new ArrayList<>(hardTags);
        source = FieldErrors.tidy(source);
    }

    /** Returns the time for the answer to a letter. */
    TimeLimit answer(UrgingType type) {
        return type == UrgingType.URGE ? urge : supervise;
    }
}

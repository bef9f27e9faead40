package fangxin.organization.retention;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of the retention terms in force with the last run of each kind, for administrators and auditors.
 *
 * @param by         name of the administrator who entered the issue; null for terms of the configuration
 * @param changeable whether the reader may change periods
 */
public record RetentionView(
        int issue,
        String by,
        @NotNull Instant enteredAt,
        boolean changeable,
        @NotNull List<RetentionKindView> kinds) {

    /**
     * One kind of personal data.
     *
     * @param page       address of the page with the terms that state its period, or null
     * @param lastRunAt  when the last run ended, or null
     * @param lastErased records that the last run erased
     * @param erased     records that all runs have erased
     */
    public record RetentionKindView(
            @NotNull String code,
            @NotNull LocalizedText name,
            @NotNull LocalizedText begins,
            TimeLimit period,
            String page,
            Instant lastRunAt,
            int lastErased,
            long erased)
            implements Serializable {}

    /**
     * One run that erased something.
     *
     * @param value days or years of the period that applied, or null where other terms state it
     */
    public record RetentionRunView(
            @NotNull LocalizedText name,
            Integer value,
            TimeLimit.Unit unit,
            int erased,
            @NotNull Instant recordedAt) implements Serializable {}

    /**
     * One kind whose period an administrator changes.
     *
     * @param due number of records that the next run erases under the present period
     */
    public record RetentionPeriodView(
            int issue,
            String by,
            @NotNull Instant enteredAt,
            @NotNull RetentionKindView kind,
            long due) {}
}

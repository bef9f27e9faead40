package fangxin.supervision.selfreport;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * Row of the list of self-reports of an office: a title that owes one, with state, answers that need attention,
 * receipt, and last reminder.
 *
 * @param reachable   whether the title has a merchant, whose accounts are notified
 * @param number      of the receipt, or null
 * @param submittedAt null before the submission
 * @param remindedAt  when an officer has reminded the holder last, or null
 */
public record SelfReportRow(
        @NotNull String title,
        String signName,
        String registeredName,
        LocalizedText office,
        boolean reachable,
        @NotNull SelfReportState state,
        int attention,
        String number,
        Instant submittedAt,
        Instant remindedAt)
        implements Serializable {}

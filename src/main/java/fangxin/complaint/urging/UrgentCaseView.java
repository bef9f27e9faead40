package fangxin.complaint.urging;

import fangxin.common.LocalizedText;
import fangxin.complaint.handling.HandlingState;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an open complaint that needs urging: number, trader, office, unit, state, receipt, last day, reasons, and the
 * number of the open letter about it.
 *
 * @param unit   name of the unit; null where the office handles it itself
 * @param dueOn  last day of the running limit; null where none is known
 * @param letter number of the open letter about it; null where there is none
 */
public record UrgentCaseView(
        String number,
        String trader,
        LocalizedText office,
        LocalizedText unit,
        HandlingState state,
        Instant receivedAt,
        LocalDate dueOn,
        @NotNull List<UrgingReason> reasons,
        String letter)
        implements Serializable {}

package fangxin.procedure.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a review meeting's decision on one candidacy; meeting, chair, recusals and scan are null for the merchant.
 */
public record MeetingDecisionView(
        String meeting,
        @NotNull LocalDate heldOn,
        @NotNull String place,
        String chair,
        int attended,
        int invited,
        @NotNull MeetingDecision.MeetingOutcome outcome,
        String reason,
        String exceptions,
        String recused,
        String minutesScan,
        @NotNull Instant decidedAt) {}

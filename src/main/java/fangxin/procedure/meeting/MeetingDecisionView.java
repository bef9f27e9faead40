package fangxin.procedure.meeting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a review meeting's decision on one candidacy; meeting, chair, recusals and scan are null for the merchant.
 */
public record MeetingDecisionView(
        String meeting,
        LocalDate heldOn,
        String place,
        String chair,
        int attended,
        int invited,
        MeetingDecision.MeetingOutcome outcome,
        String reason,
        String exceptions,
        String recused,
        String minutesScan,
        Instant decidedAt) {}

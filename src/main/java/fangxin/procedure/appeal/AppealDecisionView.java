package fangxin.procedure.appeal;

import java.time.Instant;

/** View of a decision on an appeal; the reviewer is null for the merchant. */
public record AppealDecisionView(
        AppealDecision.AppealOutcome outcome, String reason, String scan, String reviewer, Instant decidedAt) {}

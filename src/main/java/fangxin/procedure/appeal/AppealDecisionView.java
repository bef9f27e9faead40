package fangxin.procedure.appeal;

import java.time.Instant;

/** View of a decision on an appeal: outcome, reason, scan, day, and the reviewer, whom the merchant does not see. */
public record AppealDecisionView(
        AppealDecision.AppealOutcome outcome, String reason, String scan, String reviewer, Instant decidedAt) {}

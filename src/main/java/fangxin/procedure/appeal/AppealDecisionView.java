package fangxin.procedure.appeal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** View of a decision on an appeal: outcome, reason, scan, day, and the reviewer, whom the merchant does not see. */
public record AppealDecisionView(
        @NotNull AppealDecision.AppealOutcome outcome,
        @NotNull String reason,
        String scan,
        String reviewer,
        @NotNull Instant decidedAt) {}

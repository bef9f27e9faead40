package fangxin.naming.objection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** View of one logged access to an objector's identity: who, why and when. */
public record ObjectorAccessView(
        @NotNull String by, @NotNull String reason, @NotNull Instant accessedAt) {}

package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** View of one step that a person took in the signing chain of a document: role, verdict, person, remark and time. */
public record SigningStepView(
        @NotNull Role role,
        @NotNull SigningVerdict verdict,
        @NotNull String account,
        @NotNull String actor,
        String deputyFor,
        String remark,
        @NotNull Instant takenAt) {}

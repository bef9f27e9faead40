package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.time.Instant;

/** Step of a signing chain, as a page shows it. */
public record SigningStepView(
        Role role,
        SigningVerdict verdict,
        String account,
        String actor,
        String deputyFor,
        String remark,
        Instant takenAt) {}

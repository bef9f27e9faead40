package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.time.Instant;

/** View of one step that a person took in the signing chain of a document: role, verdict, person, remark and time. */
public record SigningStepView(
        Role role,
        SigningVerdict verdict,
        String account,
        String actor,
        String deputyFor,
        String remark,
        Instant takenAt) {}

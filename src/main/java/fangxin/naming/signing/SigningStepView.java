package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public record SigningStepView(
        Role role,
        SigningVerdict verdict,
        String account,
        String actor,
        String deputyFor,
        String remark,
        Instant at) {}

package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.time.Instant;

public record SigningStepView(
        Role role, SigningVerdict verdict, String account, String actor, String deputyFor, String remark, Instant at) {}

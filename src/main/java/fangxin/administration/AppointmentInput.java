package fangxin.administration;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Role;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Input of an administrator who appoints an officer to a role at an agency: role, agency, and first day. */
public record AppointmentInput(
        @NotNull(message = "{administration.role.missing}") Role role,

        @Length(max = 36) String agency,

        @NotNull(message = "{administration.until.missing}") LocalDate since) {}

package fangxin.organization.identity;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input for the name of the firm for which a person works besides, or null for none; conflicts of interest are found
 * by it.
 */
public record EmployerInput(
        @Length(max = 200, message = "{identity.employer.long}")
        String employer) {

    public EmployerInput {
        employer = FieldErrors.tidy(employer);
    }
}

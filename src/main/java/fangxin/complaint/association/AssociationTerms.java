package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.TimeLimitRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Value of the terms of the work of the associations (消协工作规则): the time within which a tested trader can object to the
 * results of a comparative test; also content of config/association-terms.json.
 *
 * @param objection time within which a tested trader can object to the results of a comparative test
 */
public record AssociationTerms(
        @NotNull(message = "{association.terms.objection}")
        @Valid
        @TimeLimitRange(days = 60, years = 0, message = "{association.terms.objection}")
        TimeLimit objection) {
    /** Refuses faulty fields. */
    void check() {
        new FieldErrors().validate(this).check();
    }
}

package fangxin.procedure.application;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;

/** Port by which a later feature refuses the submission of an application, or acts on it, in its transaction. */
public interface SubmissionHandler {
    /**
     * Acts on a candidacy that is being submitted; its premises and subject type are those of the application.
     *
     * @throws fangxin.common.RuleViolation where the subject must not apply now
     */
    void submitted(Candidacy candidacy, BusinessMoment now);
}

package fangxin.procedure.cultivation;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Service boundary, for jobs only, that proposes the lapse (提请逾期终止) of a returned candidacy at once, without waiting
 * for {@link DeadlineJob}. The proposal ends nothing: the county office confirms the lapse ({@link
 * Step#CONFIRM_LAPSE}, {@link Candidacy#confirmLapse}) or extends the time ({@link Candidacy#extend}).
 */
@Stateless
@RolesAllowed(RoleNames.JOB)
public class DeadlineService {
    @Inject
    DeadlineWorker worker;

    @Inject
    CurrentUser currentUser;

    /** Proposes the lapse; refused before the due day has passed, or if it is proposed already. */
    public void proposeLapse(String reference) {
        worker.proposeLapse(reference, currentUser.actor());
    }
}

package fangxin.procedure.cultivation;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Proposal that a returned candidacy lapses, made in the system's name outside of {@link DeadlineJob}. */
@Stateless
@RolesAllowed(RoleNames.JOB)
public class DeadlineService {
    @Inject
    DeadlineWorker worker;

    @Inject
    CurrentUser signedIn;

    public void proposeLapse(String reference) {
        worker.proposeLapse(reference, signedIn.actor());
    }
}

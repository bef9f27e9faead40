package fangxin.procedure.cultivation;

import fangxin.common.validation.Constraints;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Service boundary for recalling the last step that the person's own party has taken (撤回上一步), until the next party
 * has acted; adjusts the return notice of a recalled return or resubmission.
 */
@Stateless
public class RecallService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    CultivationRepository records;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Recalls the last step of the person's own party. Refused (409, with the last step) if the next party has acted. A
     * recalled VERIFY takes back the class of the trade and the sector authority. A recalled RETURN also recalls its
     * notice. A recalled resubmission moves the last day of the notice to the due day, which is later where a calendar was
     * published or the time extended meanwhile.
     */
    @RolesAllowed({RoleNames.MERCHANT, RoleNames.STATION, RoleNames.COUNTY_OFFICE, RoleNames.AUTHORITY})
    public CandidacyView recall(String reference, StepRemarkInput remark) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.recall(StepContext.by(actor, now).because(remark.reason()));
        Stage before = candidacy.journal().getLast().stageBefore();
        if (before == Stage.VERIFIED && candidacy.stage() == Stage.SUBMITTED) {
            candidacy.unclassify(applications
                    .counting(reference)
                    .map(content -> content.answers().get("trade"))
                    .orElse(null));
        }
        if (before == Stage.RETURNED) {
            records.newest(ApplicationReturnNotice.class, WorkSubject.of(candidacy))
                    .ifPresent(notice -> notice.recall(now.at()));
        } else if (candidacy.stage() == Stage.RETURNED) {
            records.newest(ApplicationReturnNotice.class, WorkSubject.of(candidacy))
                    .ifPresent(notice -> notice.extendTo(candidacy.dueOn()));
        }
        Constraints.check(remark);
        return CandidacyView.of(candidacy, actor);
    }
}

package fangxin.administration.formdesign;

import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.DuePublications;
import fangxin.organization.identity.Actor;
import fangxin.procedure.application.PublishedForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions, one form each, that publish the drafts of application forms whose scheduled publication can no longer
 * be taken back, with their pledges, as new editions, and remove the drafts.
 */
@ApplicationScoped
@Transactional
class FormPublicationWorker implements DuePublications {
    @Inject
    FormDraftRepository drafts;

    @Inject
    PublishedForms forms;

    @Inject
    AuditLog auditLog;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> due() {
        BusinessMoment now = businessClock.now();
        return drafts.scheduled().stream()
                .filter(draft -> draft.isDue(now.at()))
                .map(FormDraft::form)
                .toList();
    }

    @Override
    public void publish(String form) {
        BusinessMoment now = businessClock.now();
        drafts.lock(form).filter(draft -> draft.isDue(now.at())).ifPresent(draft -> publish(draft, now));
    }

    private void publish(FormDraft draft, BusinessMoment now) {
        int issue = 1 + Math.max(now.today().getYear() - 1, Math.max(forms.newestForm(), forms.newestPledge()));
        forms.publish(draft.edition(issue), now.at());
        forms.publish(draft.form(), draft.pledgeEdition(issue), now.at());
        drafts.remove(draft);
        auditLog.record(
                AuditEntry.AuditAction.PUBLISH_FORM,
                draft.form(),
                draft.origin() + " -> " + issue,
                new Actor(draft.publication().publisher(), draft.publication().publisherName(), List.of()));
    }
}

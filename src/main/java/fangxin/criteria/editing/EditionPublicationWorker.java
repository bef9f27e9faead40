package fangxin.criteria.editing;

import fangxin.criteria.model.EditionRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.DuePublications;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions, one edition each, that publish the editions that can no longer be taken back; one that has become
 * faulty or exists already becomes a draft again, and only its history says so. Another sheet may have taken one of its
 * codes meanwhile.
 */
@ApplicationScoped
@Transactional
class EditionPublicationWorker implements DuePublications {
    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionRepository editions;

    @Inject
    EditionDraftViews views;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> due() {
        BusinessMoment now = businessClock.now();
        return drafts.scheduled().stream()
                .filter(draft -> draft.isDue(now.at()))
                .map(EditionDraft::id)
                .toList();
    }

    @Override
    public void publish(String id) {
        BusinessMoment now = businessClock.now();
        EditionDraft draft = drafts.findForUpdate(id);
        if (!draft.isDue(now.at())) {
            return;
        }
        if (views.faults(draft.content()).isEmpty() && !editions.exists(draft.sheet(), draft.issue())) {
            editions.publish(
                    draft.publish(now.at()),
                    draft.publication().publisher(),
                    draft.publication().publisherName(),
                    now.at());
        } else {
            drafts.add(draft.refuse(actors.actorOn(now.today()), now.at()));
        }
    }
}

package fangxin.complaint.warning;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.drafting.DuePublications;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Transactions, one warning each, that make warnings public that can no longer be taken back; a warning of which a
 * named shop has no decision in force any more becomes a draft again, and its authors are notified.
 */
@ApplicationScoped
@Transactional
class WarningPublicationWorker implements DuePublications {
    @Inject
    WarningRepository warnings;

    @Inject
    NamedShopRule namedShops;

    @Inject
    WarningAuthorNotifier authors;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> due() {
        Instant now = businessClock.now().at();
        return warnings.scheduled().stream()
                .filter(warning -> warning.isDue(now))
                .map(ConsumerWarning::number)
                .toList();
    }

    @Override
    public void publish(String number) {
        BusinessMoment now = businessClock.now();
        ConsumerWarning warning = warnings.findForUpdate(number);
        warning.appear(namedShops.holds(warning), new ActionStamp(actors.actorOn(now.today()), now));
        if (warning.state() == WarningState.DRAFT) {
            authors.stopped(warning);
        }
    }
}

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
 * Transactions, one warning each, that publish warnings whose time for taking them back is over, or make one a draft
 * again if the decision against a named shop is not in force any more.
 */
@ApplicationScoped
@Transactional
class WarningPublicationWorker implements DuePublications {
    @Inject
    WarningRepository warnings;

    @Inject
    NamedShopRule namedShops;

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
        warning.appear(namedShops.holds(warning), new ActionStamp(actors.on(now.today()), now));
    }
}

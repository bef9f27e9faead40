package fangxin.complaint.association;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.drafting.DuePublications;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one comparative test each, that publish tests whose time for taking them back is over, and recount the
 * days of objections after the working calendar was published or corrected.
 */
@ApplicationScoped
@Transactional
class ComparativeTestWorker implements DuePublications, TimeLimitRecomputation {
    @Inject
    ComparativeTestRepository tests;

    @Inject
    ComparativeTestNotifier notifier;

    @Inject
    AssociationTermsRepository terms;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public List<String> due() {
        Instant now = businessClock.now().at();
        return tests.scheduled().stream()
                .filter(test -> test.isDue(now))
                .map(ComparativeTest::number)
                .toList();
    }

    @Override
    public void publish(String number) {
        BusinessMoment now = businessClock.now();
        tests.findForUpdate(number).appear(new ActionStamp(actors.actorOn(now.today()), now));
    }

    @Override
    public List<String> keysFrom(int year) {
        return tests.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        ComparativeTest test = tests.findForUpdate(number);
        LocalDate counted = businessClock
                .now()
                .calendar()
                .end(test.notifiedOn(), terms.byIssue(test.termsIssue()).terms().objection());
        if (test.recount(counted)) {
            notifier.notifyTraders(test);
        }
    }
}

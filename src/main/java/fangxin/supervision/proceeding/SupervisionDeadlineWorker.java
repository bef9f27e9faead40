package fangxin.supervision.proceeding;

import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one proceeding each, that recompute its last day when the working calendar changes: never to an earlier
 * day. The holder is notified where the day is its own.
 */
@ApplicationScoped
@Transactional
class SupervisionDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    TitleRepository titles;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the open proceedings whose last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return proceedings.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        titles.lock(proceedings.titleOf(number));
        SupervisionProceeding proceeding = proceedings.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        boolean ofHolder = proceeding.state() == SupervisionState.STATEMENT_ASKED
                || proceeding.state() == SupervisionState.IN_RECTIFICATION;
        if (proceeding.recompute(triggers.byIssue(proceeding.triggerIssue()), now.calendar()) && ofHolder) {
            mailings.toMerchant(
                    String.valueOf(proceeding.title().holder().merchant()),
                    now.today(),
                    "supervision.letter.moved",
                    "supervision-moved/" + number + "/" + proceeding.dueOn(),
                    proceeding.title().place().signName(),
                    proceeding.name(),
                    now.stated(proceeding.dueOn()));
        }
    }
}

package fangxin.supervision.proceeding;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCause;
import fangxin.naming.title.TitleChange;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.supervision.trigger.SupervisionTriggerList;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Handler of changed titles: the signature of its official document closes a proceeding or begins the period for
 * putting right, and the end of a title closes its other proceedings.
 */
@ApplicationScoped
class SupervisionTitleHandler implements TitleChangeHandler {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        TitleEvent event = title.timeline().getLast();
        BusinessMoment now = businessClock.now();
        proceedings.openOf(title.number()).forEach(number -> {
            SupervisionProceeding proceeding = proceedings.findForUpdate(number);
            if (proceeding.state() == SupervisionState.DECIDED
                    && proceeding.document().equals(event.document())) {
                sign(proceeding, event, now);
            } else if (hasEnded(title, now)) {
                proceeding.endWithTitle(event.actor(), now.at());
            }
        });
    }

    private static boolean hasEnded(Title title, BusinessMoment now) {
        return !title.standing(now.today()).isRunning();
    }

    private void sign(SupervisionProceeding proceeding, TitleEvent event, BusinessMoment now) {
        SupervisionTriggerList terms = triggers.byIssue(proceeding.triggerIssue());
        LocalDate stated = Optional.ofNullable(event.change())
                .map(TitleChange::cause)
                .map(TitleCause::remedyUntil)
                .orElse(null);
        boolean notified = mailings.reachesMerchant(
                String.valueOf(proceeding.title().holder().merchant()), now.today());
        proceeding.sign(event.effectiveOn(), stated, notified, terms, event.actor(), now);
        if (proceeding.state() == SupervisionState.IN_RECTIFICATION) {
            mailings.toMerchant(
                    String.valueOf(proceeding.title().holder().merchant()),
                    now.today(),
                    event.change() != null && event.change().step() == TitleStep.REMIND
                            ? "supervision.letter.reminder"
                            : "supervision.letter.rectification",
                    "supervision-rectification/" + proceeding.number(),
                    proceeding.title().place().signName(),
                    proceeding.name(),
                    now.stated(proceeding.dueOn()));
        }
    }
}

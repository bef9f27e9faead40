package fangxin.supervision.reentry;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChange;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.identity.AccountNotifier;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Handler of changed titles: a revocation or downgrade stores the ban on re-entry and notifies the holder of its last
 * day, a revocation proposes one for other applicants at the premises, and a title whose revocation was overturned lifts
 * those of the revocation, also where a suspension of the title goes on.
 */
@ApplicationScoped
class ReentryTitleHandler implements TitleChangeHandler {
    @Inject
    ReentryRepository bans;

    @Inject
    ReentryRule rule;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        BusinessMoment now = businessClock.now();
        TitleEvent event = title.timeline().getLast();
        Optional<ReentryBanCause> cause = Optional.ofNullable(event.change())
                .map(TitleChange::step)
                .flatMap(ReentryBanCause::of)
                .filter(each -> event.document() != null);
        if (cause.isPresent()) {
            ban(title, event, cause.get(), now);
        } else if (title.status().standing().isRunning()) {
            bans.ofTitle(title.number()).stream()
                    .filter(ReentryBan::isOfRevocation)
                    .filter(ban -> ban.state() == ReentryBanState.IN_FORCE || ban.state() == ReentryBanState.PROPOSED)
                    .forEach(ban -> ban.lift(now));
        }
    }

    private void ban(Title title, TitleEvent event, ReentryBanCause cause, BusinessMoment now) {
        TimeLimit term = cause.term(triggers.current().catalogue());
        if (term.value() == 0
                || bans.ofTitle(title.number()).stream()
                        .anyMatch(
                                ban -> ban.cause() == cause && event.document().equals(ban.document()))) {
            return;
        }
        LocalDate lastDay = now.calendar().end(event.effectiveOn(), term);
        ReentryBan ban = ReentryBan.following(cause, title, event.document(), lastDay, term.source(), now);
        bans.add(ban);
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                cause.letter(),
                "reentry-ban/holder/" + ban.id(),
                title.place().signName(),
                lastDay);
        if (ban.isOfRevocation()) {
            rule.proposeForApplicationsUnderWay(ban, now);
        }
    }
}

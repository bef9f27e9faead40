package fangxin.supervision.reentry;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Handler of changed titles: a revocation stores the ban on re-entry and proposes one for other applicants at the
 * premises, and a title whose revocation was overturned lifts them, also where a suspension of the title goes on.
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
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        BusinessMoment now = businessClock.now();
        if (title.status() == TitleStatus.REVOKED) {
            TitleEvent event = title.timeline().getLast();
            List<ReentryBan> before = bans.ofTitle(title.number());
            if (event.document() != null
                    && before.stream().noneMatch(ban -> event.document().equals(ban.document()))) {
                TimeLimit term = triggers.current().catalogue().reentryBan();
                ReentryBan ban = ReentryBan.ofRevocation(
                        title, event.document(), now.calendar().end(event.effectiveOn(), term), term.source(), now);
                bans.add(ban);
                rule.proposeForApplicationsUnderWay(ban, now);
            }
        } else if (title.status().standing().isRunning()) {
            bans.ofTitle(title.number()).stream()
                    .filter(ban -> ban.state() == ReentryBanState.IN_FORCE || ban.state() == ReentryBanState.PROPOSED)
                    .forEach(ban -> ban.lift(now));
        }
    }
}

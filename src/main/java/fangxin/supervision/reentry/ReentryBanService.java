package fangxin.supervision.reentry;

import fangxin.common.NotFound;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary for bans on re-entry (限制申报): offices and auditors list, count and read them, and why the last day of
 * one is that day; an officer of the office of the application or pledge decides on one that the system proposed: the
 * applicant is banned too, or passes as a new tenant.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ReentryBanService {
    private static final int MOST = 500;

    @Inject
    ReentryRepository bans;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the bans of the officer's offices, proposals first. */
    public List<ReentryBanView> bans() {
        return bans(ReentryFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the bans of the officer's offices. */
    public List<ReentryBanView> bans(ReentryFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        LocalDate today = businessClock.now().today();
        return bans
                .ofOwners(
                        OfficeOwnership.offices(actor, agencies),
                        filter,
                        new RecusalCondition(actor.away()),
                        slice,
                        today)
                .stream()
                .map(ban -> ReentryBanView.of(ban, isDecidable(ban, actor), today))
                .toList();
    }

    /** Counts the bans of the officer's offices. */
    public long count(ReentryFilter filter) {
        Actor actor = currentUser.actor();
        return bans.countOfOwners(
                OfficeOwnership.offices(actor, agencies),
                filter,
                new RecusalCondition(actor.away()),
                businessClock.now().today());
    }

    public ReentryBanView ban(String id) {
        ReentryBan ban = readable(id);
        return ReentryBanView.of(
                ban, isDecidable(ban, currentUser.actor()), businessClock.now().today());
    }

    /** Returns the reason of the last day of a ban, by the terms that were in force at the decision on the title. */
    public DeadlineReason deadline(String id) {
        ReentryBan ban = readable(id);
        return ban.reason(
                ban.cause().term(triggers.at(ban.decision().recordedAt()).catalogue()),
                businessClock.now().calendar());
    }

    private ReentryBan readable(String id) {
        ReentryBan ban = bans.byId(id);
        Actor actor = currentUser.actor();
        if (!OfficeOwnership.offices(actor, agencies).contains(officeOf(ban)) || isRecused(actor, ban)) {
            throw new NotFound(id);
        }
        return ban;
    }

    /** Decides on a proposal; an applicant that is banned is notified with the last day. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ReentryBanView decide(String id, ReentryDecisionInput input) {
        ReentryBan ban = bans.findForUpdate(id);
        Actor actor = currentUser.actor();
        if (!actor.holds(Role.COUNTY_OFFICE, officeOf(ban)) || isRecused(actor, ban)) {
            throw new NotFound(id);
        }
        BusinessMoment now = businessClock.now();
        ban.decide(Constraints.check(input), actor, now);
        if (ban.state() == ReentryBanState.IN_FORCE) {
            ban.applicant()
                    .ifPresent(applicant -> mailings.toMerchant(
                            applicant.id(),
                            now.today(),
                            "supervision.letter.ban",
                            "reentry-ban/decided/" + id,
                            ban.holderName(),
                            ban.title().place().signName(),
                            ban.lastDay(),
                            ban.reason()));
        }
        return ReentryBanView.of(ban, false, now.today());
    }

    private static boolean isDecidable(ReentryBan ban, Actor actor) {
        return ban.state() == ReentryBanState.PROPOSED && actor.holds(Role.COUNTY_OFFICE, officeOf(ban));
    }

    private static boolean isRecused(Actor actor, ReentryBan ban) {
        return ban.title().hasRecused(actor)
                || ban.applicant()
                        .filter(applicant -> actor.isRecusedFrom(applicant.id()))
                        .isPresent();
    }

    /** Returns the office that decides: that of the application or pledge, else that of the title. */
    private static String officeOf(ReentryBan ban) {
        if (ban.candidacy() != null) {
            return ban.candidacy().round().owner();
        }
        return ban.premises() == null ? ban.title().owner() : ban.premises().agency();
    }
}

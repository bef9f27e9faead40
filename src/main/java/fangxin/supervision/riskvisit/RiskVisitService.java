package fangxin.supervision.riskvisit;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.SecureTokens;
import fangxin.supervision.riskvisit.MadeVisits.MadeVisit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary for visits because of a risk (风险走访), of which nothing is public: an officer of the office that keeps
 * the title lists it for a visit and closes the visit; officers and auditors of the office list, count and read them.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.AUDITOR})
public class RiskVisitService {
    /** Event that a title was listed; it carries the salted hash only. */
    public record RiskVisitListed(String commitment, String office) {}

    private static final int MOST = 500;

    @Inject
    RiskVisitRepository visits;

    @Inject
    TitleRepository titles;

    @Inject
    AgencyRepository agencies;

    @Inject
    Event<RiskVisitListed> listed;

    @Inject
    @Any
    Instance<MadeVisits> calendar;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the visits of the officer's offices, open ones first. */
    public List<RiskVisitView> visits() {
        return visits(RiskVisitFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Lists a part of the visits of the officer's offices. */
    public List<RiskVisitView> visits(RiskVisitFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return visits
                .ofOwners(OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()), slice)
                .stream()
                .map(visit -> view(visit, actor))
                .toList();
    }

    /** Counts the visits of the officer's offices. */
    public long count(RiskVisitFilter filter) {
        Actor actor = currentUser.actor();
        return visits.countOfOwners(
                OfficeOwnership.offices(actor, agencies), filter, new RecusalCondition(actor.away()));
    }

    public RiskVisitView visit(String id) {
        RiskVisit visit = visits.byId(id);
        Actor actor = currentUser.actor();
        if (!OfficeOwnership.offices(actor, agencies).contains(visit.title().owner())
                || isRecused(actor, visit.title())) {
            throw new NotFound(id);
        }
        return view(visit, actor);
    }

    /** Puts a title on the list of visits because of a risk; refused where it is on the list already. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RiskVisitView list(RiskVisitInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        Title title = titles.find(input.title())
                .filter(known -> mayAct(actor, known))
                .orElseThrow(() -> RuleViolation.at("title", "riskvisit.title.unknown", input.title()));
        titles.lock(title.number());
        if (visits.isListed(title.number())) {
            throw RuleViolation.conflictAt(
                    "title", "riskvisit.already", title.place().signName());
        }
        RiskVisit visit = new RiskVisit(
                title, input.reason(), SecureTokens.addressToken(), new ActionStamp(actor, businessClock.now()));
        visits.add(visit);
        listed.fire(new RiskVisitListed(visit.commitment(), title.owner()));
        return view(visit, actor);
    }

    /** Returns the visits of the calendar with one of which the officer can close it, the newest first. */
    public List<MadeVisit> listMadeVisits(String id) {
        return listMadeVisits(visits.byId(visit(id).id()));
    }

    private List<MadeVisit> listMadeVisits(RiskVisit visit) {
        return calendar.stream()
                .flatMap(each -> each.since(visit.title().number(), BusinessMoment.dayOf(visit.listedAt())).stream())
                .toList();
    }

    /**
     * Closes a visit with its result, and with the visit of the calendar that was made since it was listed, unless none is
     * needed any more: a visit outside the calendar has no team, no recusal and no cap.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RiskVisitView close(String id, RiskVisitClosingInput input) {
        RiskVisit visit = visits.findForUpdate(id);
        Actor actor = currentUser.actor();
        if (!mayAct(actor, visit.title())) {
            throw new NotFound(id);
        }
        Constraints.check(input);
        if ((input.visit() == null) != input.withoutVisit()) {
            throw RuleViolation.at("visit", "riskvisit.visit.missing");
        }
        if (input.visit() != null
                && listMadeVisits(visit).stream()
                        .noneMatch(each -> each.number().equals(input.visit()))) {
            throw RuleViolation.at("visit", "riskvisit.visit.unknown");
        }
        visit.close(input.version(), input.visit(), input.result(), new ActionStamp(actor, businessClock.now()));
        return view(visit, actor);
    }

    private static RiskVisitView view(RiskVisit visit, Actor actor) {
        return RiskVisitView.of(visit, visit.state() == RiskVisitState.LISTED && mayAct(actor, visit.title()));
    }

    private static boolean mayAct(Actor actor, Title title) {
        return actor.holds(Role.COUNTY_OFFICE, title.owner()) && !isRecused(actor, title);
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}

package fangxin.rating;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the issues of the formula: officers and auditors read them; officers of the city's programme office
 * enter, rehearse and adopt one.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RatingFormulaService {
    /** Fired when an issue was entered or adopted. */
    public record RatingFormulaChanged(int issue, String detail) {}

    /**
     * View of an issue.
     *
     * @param by        name of the officer who entered it; null for that of the configuration
     * @param rehearsal null where there is none
     */
    public record RatingFormulaView(
            int issue,
            RatingFormula formula,
            String by,
            Instant enteredAt,
            boolean adopted,
            String documentNumber,
            LocalDate documentDate,
            LocalDate effectiveOn,
            RatingRehearsalView rehearsal)
            implements Serializable {}

    /**
     * The issues, the newest first.
     *
     * @param earliest   the first day that can be adopted today
     * @param changeable whether the reader enters, rehearses and adopts issues
     */
    public record RatingFormulasView(List<RatingFormulaView> issues, LocalDate earliest, boolean changeable)
            implements Serializable {
        public RatingFormulaView newest() {
            return issues.getFirst();
        }
    }

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    RatingRehearsalRepository rehearsals;

    @Inject
    RatingRehearsalWorker worker;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<RatingFormulaChanged> changed;

    public RatingFormulasView formulas() {
        List<RatingFormulaView> issues =
                formulas.newest().stream().map(this::view).toList();
        return new RatingFormulasView(
                issues, businessClock.now().end(issues.getFirst().formula().notice()), isOfCity(currentUser.actor()));
    }

    /** Enters a new issue that was edited as text. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView enterText(int issue, String text) {
        return enter(new RatingFormulaInput(issue, RatingFormulaText.read(text)));
    }

    /** Enters a new issue. The formula of the newest issue again enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView enter(RatingFormulaInput input) {
        Actor actor = requireCity();
        Constraints.check(input);
        input.formula().check();
        formulas.lock();
        RatingFormulaIssue newest = formulas.newest().getFirst();
        if (newest.formula().equals(input.formula())) {
            return view(newest);
        }
        if (input.issue() != newest.issue()) {
            throw RuleViolation.conflict("rating.formula.changed");
        }
        BusinessMoment now = businessClock.now();
        RatingFormulaIssue entered =
                new RatingFormulaIssue(newest.issue() + 1, input.formula(), new ActionStamp(actor, now), now.at());
        formulas.add(entered);
        changed.fire(new RatingFormulaChanged(entered.issue(), "ENTER"));
        return view(entered);
    }

    /**
     * Computes which ratings an issue would change on its first day, and keeps the report. The same day again on the same
     * day gives the report that stands.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RatingRehearsalView rehearse(int issue, RatingRehearsalInput input) {
        Actor actor = requireCity();
        LocalDate effectiveOn = Constraints.check(input).effectiveOn();
        RatingFormulaIssue wanted = formulas.byIssue(issue);
        BusinessMoment now = businessClock.now();
        if (!effectiveOn.isAfter(now.today())) {
            throw RuleViolation.at("effectiveOn", "rating.adopt.effectiveOn");
        }
        if (wanted.isAdopted()) {
            throw RuleViolation.conflict("rating.rehearse.adopted", issue);
        }
        Optional<RatingRehearsal> known = rehearsals
                .newest(issue)
                .filter(each -> each.effectiveOn().equals(effectiveOn)
                        && BusinessMoment.dayOf(each.madeAt()).equals(now.today()));
        if (known.isPresent()) {
            return view(known.get());
        }
        String id = worker.begin(issue, effectiveOn, new ActionStamp(actor, now));
        int titles = 0;
        String after = "";
        for (List<String> portion = worker.portion(id, after);
                !portion.isEmpty();
                portion = worker.portion(id, after)) {
            titles += portion.size();
            after = portion.getLast();
        }
        return view(worker.complete(id, titles));
    }

    /** Adopts an issue by its document, once it was rehearsed for its first day. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView adopt(int issue, RatingAdoptionInput input) {
        Actor actor = requireCity();
        Constraints.check(input);
        formulas.lock();
        RatingFormulaIssue wanted = formulas.byIssue(issue);
        boolean before = wanted.isAdopted();
        wanted.adopt(
                input,
                rehearsals.newest(issue).map(RatingRehearsal::effectiveOn).orElse(null),
                formulas.lastAdopted().map(RatingFormulaIssue::effectiveOn).orElse(null),
                new ActionStamp(actor, businessClock.now()));
        if (!before) {
            changed.fire(new RatingFormulaChanged(
                    issue, "ADOPT %s, %s".formatted(input.documentNumber(), input.effectiveOn())));
        }
        return view(wanted);
    }

    private Actor requireCity() {
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("rating.formula.city");
        }
        return actor;
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    /** The rehearsal, with the titles that the reader may see: an office those of its own. */
    private RatingRehearsalView view(RatingRehearsal rehearsal) {
        Actor actor = currentUser.actor();
        return rehearsals.view(rehearsal, OfficeOwnership.offices(actor, agencies), new RecusalCondition(actor.away()));
    }

    private RatingFormulaView view(RatingFormulaIssue issue) {
        return new RatingFormulaView(
                issue.issue(),
                issue.formula(),
                issue.actorName(),
                issue.enteredAt(),
                issue.isAdopted(),
                issue.documentNumber(),
                issue.documentDate(),
                issue.effectiveOn(),
                rehearsals.newest(issue.issue()).map(this::view).orElse(null));
    }
}

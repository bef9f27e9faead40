package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.supervision.feed.FeedFacts;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service boundary for the issues of the formula: officers and auditors read them and the reports of their rehearsals;
 * officers of the city's programme office enter an issue, rehearse it or stop the rehearsal, and adopt or return it.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class RatingFormulaService {
    /** Fired when an issue was entered, rehearsed, adopted or returned, or its rehearsal was stopped. */
    public record RatingFormulaChanged(int issue, String detail) {}

    /**
     * View of an issue.
     *
     * @param by           name of the officer who entered it; null for that of the configuration
     * @param rehearsedFor first day of its newest complete rehearsal; null where there is none
     * @param returnedBy   name of the officer who returned it; null where it was not, or was rehearsed since
     * @param returnReason why it was returned, or null
     */
    public record RatingFormulaView(
            int issue,
            @NotNull RatingFormula formula,
            String by,
            @NotNull Instant enteredAt,
            boolean adopted,
            String documentNumber,
            LocalDate documentDate,
            LocalDate effectiveOn,
            LocalDate rehearsedFor,
            String returnedBy,
            String returnReason)
            implements Serializable {}

    /**
     * The issues, the newest first.
     *
     * @param earliest   the first day that can be adopted today
     * @param running    the rehearsal that is computed now; null where none is
     * @param changeable whether the reader enters, rehearses and adopts issues
     */
    public record RatingFormulasView(
            @NotNull List<RatingFormulaView> issues, LocalDate earliest, RehearsalProgress running, boolean changeable)
            implements Serializable {
        public RatingFormulaView newest() {
            return issues.getFirst();
        }
    }

    /** Codes that a formula can name as a substantiated fact: triggers of supervision, and kinds of feed. */
    public record FactChoices(List<FactChoice> triggers, List<FactChoice> feeds) implements Serializable {}

    /** Trigger or kind of feed by its code. */
    public record FactChoice(String code, LocalizedText name) implements Serializable {}

    @Inject
    RatingFormulaRepository formulas;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    RatingRehearsalRepository rehearsals;

    @Inject
    RatingRepository ratings;

    @Inject
    FeedFacts facts;

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<RatingFormulaChanged> changed;

    public RatingFormulasView formulas() {
        Map<Integer, RatingRehearsal> rehearsed = rehearsals.newestByIssue();
        List<RatingFormulaView> issues = formulas.newest().stream()
                .map(issue -> view(issue, rehearsed.get(issue.issue())))
                .toList();
        return new RatingFormulasView(
                issues,
                businessClock.now().end(issues.getFirst().formula().notice()),
                rehearsals.running().map(RehearsalProgress::of).orElse(null),
                isOfCity(currentUser.actor()));
    }

    /** Returns the codes that a formula can name as a substantiated fact. */
    public FactChoices factChoices() {
        return new FactChoices(
                triggers.current().catalogue().triggers().stream()
                        .map(trigger -> new FactChoice(trigger.code(), trigger.name()))
                        .toList(),
                facts.names().entrySet().stream()
                        .map(feed -> new FactChoice(feed.getKey(), feed.getValue()))
                        .toList());
    }

    /** Enters a new issue that was edited as text. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView enterText(int issue, String text) {
        return enter(new RatingFormulaInput(issue, RatingFormulaText.read(text)));
    }

    /** Enters a new issue. A formula equal to that of the newest issue enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView enter(RatingFormulaInput input) {
        Actor actor = requireCity();
        Constraints.check(input);
        input.formula().check(facts.names().keySet());
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
     * Begins to compute which ratings an issue would change on its first day; a job computes and keeps the report. One
     * rehearsal runs at a time. The same day again gives the rehearsal that is running or that was completed on this
     * day.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RehearsalProgress rehearse(int issue, RatingRehearsalInput input) {
        Actor actor = requireCity();
        LocalDate effectiveOn = Constraints.check(input).effectiveOn();
        formulas.lock();
        RatingFormulaIssue wanted = formulas.byIssue(issue);
        BusinessMoment now = businessClock.now();
        if (!effectiveOn.isAfter(now.today())) {
            throw RuleViolation.at("effectiveOn", "rating.adopt.effectiveOn");
        }
        if (wanted.isAdopted()) {
            throw RuleViolation.conflict("rating.rehearse.adopted", issue);
        }
        Optional<RatingRehearsal> running = rehearsals.running();
        Optional<RatingRehearsal> known = running.or(() -> rehearsals
                        .newest(issue)
                        .filter(each ->
                                BusinessMoment.dayOf(each.madeAt()).equals(now.today()) && !wanted.isReturned(each)))
                .filter(each -> each.isFor(issue, effectiveOn));
        if (known.isPresent()) {
            return RehearsalProgress.of(known.get());
        }
        running.ifPresent(RatingFormulaService::refuseBeside);
        RatingRehearsal begun =
                new RatingRehearsal(issue, effectiveOn, ratings.countRunning(now.today()), new ActionStamp(actor, now));
        rehearsals.add(begun);
        changed.fire(new RatingFormulaChanged(issue, "REHEARSE " + effectiveOn));
        return RehearsalProgress.of(begun);
    }

    /** Refuses what waits until a rehearsal is over. */
    private static void refuseBeside(RatingRehearsal running) {
        throw RuleViolation.conflict(
                "rating.rehearse.running", running.issue(), running.actor().name());
    }

    /** Stops the rehearsal of an issue before it is complete. A repeated request changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulasView stopRehearsal(int issue) {
        requireCity();
        formulas.lock();
        rehearsals.runningForUpdate().filter(each -> each.issue() == issue).ifPresent(each -> {
            each.stop();
            changed.fire(new RatingFormulaChanged(issue, "STOP REHEARSAL"));
        });
        return formulas();
    }

    /**
     * Returns the newest complete rehearsal of an issue, with the titles that the reader may see by name: an office its
     * own.
     */
    public RatingRehearsalView rehearsal(int issue) {
        Actor actor = currentUser.actor();
        return rehearsals
                .newest(issue)
                .map(each -> rehearsals.view(
                        each, OfficeOwnership.offices(actor, agencies), new RecusalCondition(actor.away())))
                .orElseThrow(() -> new NotFound(String.valueOf(issue)));
    }

    /** Adopts an issue by its document, once it was rehearsed for its first day; as second officer. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView adopt(int issue, RatingAdoptionInput input) {
        Actor actor = requireCity();
        Constraints.check(input);
        formulas.lock();
        RatingFormulaIssue wanted = formulas.byIssue(issue);
        boolean before = wanted.isAdopted();
        wanted.adopt(
                input,
                rehearsals.newest(issue).orElse(null),
                rehearsals
                        .first(
                                issue,
                                input.effectiveOn(),
                                Optional.ofNullable(wanted.returnedAt()).orElse(Instant.EPOCH))
                        .map(rehearsal -> BusinessMoment.dayOf(rehearsal.madeAt()))
                        .orElse(null),
                formulas.lastAdopted().map(RatingFormulaIssue::effectiveOn).orElse(null),
                new ActionStamp(actor, businessClock.now()));
        if (!before) {
            changed.fire(new RatingFormulaChanged(
                    issue, "ADOPT %s, %s".formatted(input.documentNumber(), input.effectiveOn())));
        }
        return view(wanted);
    }

    /**
     * Returns a rehearsed issue with a reason instead of adopting it, as second officer, while it is not being
     * rehearsed; the officer who entered it is notified, and rehearses it again or enters another.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public RatingFormulaView sendBack(int issue, RatingReturnInput input) {
        Actor actor = requireCity();
        Constraints.check(input);
        formulas.lock();
        RatingFormulaIssue wanted = formulas.byIssue(issue);
        rehearsals.running().filter(each -> each.issue() == issue).ifPresent(RatingFormulaService::refuseBeside);
        RatingRehearsal rehearsal =
                rehearsals.newest(issue).orElseThrow(() -> RuleViolation.conflict("rating.return.rehearsal", issue));
        if (wanted.sendBack(input.reason(), rehearsal, new ActionStamp(actor, businessClock.now()))) {
            accounts.find(wanted.responsible(rehearsal))
                    .ifPresent(officer -> mailings.to(
                            officer,
                            "rating.letter.returned",
                            "rating-returned/" + rehearsal.id(),
                            issue,
                            actor.name(),
                            input.reason(),
                            Settings.baseUrl() + "/work/rating_formulas"));
            changed.fire(new RatingFormulaChanged(issue, "RETURN " + input.reason()));
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

    private RatingFormulaView view(RatingFormulaIssue issue) {
        return view(issue, rehearsals.newest(issue.issue()).orElse(null));
    }

    /** @param newest its newest complete rehearsal; null where there is none */
    private static RatingFormulaView view(RatingFormulaIssue issue, RatingRehearsal newest) {
        boolean returned = issue.isReturned(newest);
        return new RatingFormulaView(
                issue.issue(),
                issue.formula(),
                issue.actorName(),
                issue.enteredAt(),
                issue.isAdopted(),
                issue.documentNumber(),
                issue.documentDate(),
                issue.effectiveOn(),
                newest == null ? null : newest.effectiveOn(),
                returned ? issue.returnedBy() : null,
                returned ? issue.returnReason() : null);
    }
}

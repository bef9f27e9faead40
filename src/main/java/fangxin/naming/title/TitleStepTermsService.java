package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.round.RoundDefaults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Service boundary for the terms of the steps of titles: officers and auditors read them with their former issues;
 * officers of the city's programme office change them. The history of titles keeps the texts of its day.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class TitleStepTermsService {
    /** Fired when the terms of a step were changed. */
    public record TitleStepTermsChanged(TitleStep step, int issue) {}

    /**
     * Issue of the terms of a step: the one in force, or a former one.
     *
     * @param remedy     null where there is nothing to do
     * @param limit      code of the time limit for the remedy, or null
     * @param by         name of the officer who entered it; null for that of the configuration
     * @param replacedAt when another issue replaced it; null for the one in force
     */
    public record StepTermsIssue(
            int issue,
            @NotNull LocalizedText ground,
            LocalizedText remedy,
            String limit,
            @NotNull String source,
            String by,
            Instant replacedAt)
            implements Serializable {}

    /**
     * The terms of a step as they are shown.
     *
     * @param former     former issues, the newest first
     * @param changeable whether the reader may change them
     */
    public record StepTermsView(
            @NotNull TitleStep step,
            @NotNull StepTermsIssue current,
            Instant enteredAt,
            @NotNull List<StepTermsIssue> former,
            boolean changeable)
            implements Serializable {}

    @Inject
    TitleStepTermsRepository repository;

    @Inject
    RoundDefaults defaults;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    Event<TitleStepTermsChanged> changed;

    /** Returns the terms of all steps that have some, in the order of the steps. */
    public List<StepTermsView> terms() {
        return Stream.of(TitleStep.values())
                .flatMap(step -> repository.find(step).stream())
                .map(this::view)
                .toList();
    }

    /** Returns the terms of a step. Not found for the conferral, which has none. */
    public StepTermsView terms(TitleStep step) {
        return Optional.ofNullable(step)
                .flatMap(repository::find)
                .map(this::view)
                .orElseThrow(() -> new NotFound(String.valueOf(step)));
    }

    /** Returns the codes of the time limits that a remedy can have. */
    public List<String> limits() {
        return defaults.limits().keySet().stream().sorted().toList();
    }

    /**
     * Changes the terms of a step. Refused (409) where another officer has changed them meanwhile; equal terms are not
     * stored.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public StepTermsView change(TitleStep step, TitleStepTermsInput input) {
        Constraints.check(input);
        Actor actor = currentUser.actor();
        if (!isOfCity(actor)) {
            throw new RuleViolation("naming.stepTerms.city");
        }
        if (input.limit() != null && !defaults.limits().containsKey(input.limit())) {
            throw RuleViolation.at("limit", "naming.stepTerms.limit");
        }
        TitleStepTerms terms = repository.findForUpdate(step);
        if (!terms.isAlready(input)) {
            if (input.issue() != terms.issue()) {
                throw RuleViolation.conflict("naming.stepTerms.changed");
            }
            BusinessMoment now = businessClock.now();
            repository.add(new FormerTitleStepTerms(terms, now.at()));
            terms.change(input, actor, now.at());
            changed.fire(new TitleStepTermsChanged(step, terms.issue()));
        }
        return view(terms);
    }

    private boolean isOfCity(Actor actor) {
        return actor.placesAs(Role.COUNTY_OFFICE).anyMatch(agencies::isCityOffice);
    }

    private StepTermsView view(TitleStepTerms terms) {
        return new StepTermsView(
                terms.step(),
                new StepTermsIssue(
                        terms.issue(),
                        terms.ground(),
                        terms.remedy().zh() == null ? null : terms.remedy(),
                        terms.limit().orElse(null),
                        terms.source(),
                        terms.actorName(),
                        null),
                terms.enteredAt(),
                repository.former(terms.step()).stream()
                        .map(former -> new StepTermsIssue(
                                former.issue(),
                                former.ground(),
                                former.remedy(),
                                former.timeLimit(),
                                former.source(),
                                former.actorName(),
                                former.replacedAt()))
                        .toList(),
                isOfCity(currentUser.actor()));
    }
}

package fangxin.supervision.trigger;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Constraints;
import fangxin.naming.signing.OfficialDocumentType;
import fangxin.naming.signing.OfficialDocumentTypeRepository;
import fangxin.naming.title.TitleStep;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the terms of supervision: officers and auditors read them; officers of the city's programme
 * office add, change and remove triggers, change the shared periods, or replace all, each by a new issue.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class SupervisionTriggerService {
    /** Fired when the terms were changed. */
    public record SupervisionTermsChanged(int issue, String detail) {}

    /** Measure that a trigger can propose: a type of official document that decides on titles. */
    public record SupervisionMeasure(String code, LocalizedText name) {}

    /** An issue in the list of issues. */
    public record SupervisionTermsIssue(int issue, String by, Instant enteredAt) {}

    /**
     * The terms in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record SupervisionTermsView(
            int issue,
            @NotNull SupervisionTriggerCatalogue catalogue,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    SupervisionTriggerRepository lists;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    TermsChange changes;

    @Inject
    Event<SupervisionTermsChanged> changed;

    public SupervisionTermsView terms() {
        return view(lists.current());
    }

    /** Returns the last issues, the newest first. */
    public List<SupervisionTermsIssue> issues() {
        return lists.newest().stream()
                .map(list -> new SupervisionTermsIssue(list.issue(), list.actorName(), list.enteredAt()))
                .toList();
    }

    /** Returns the measures that a trigger can propose, in the order of lists: a new term is none. */
    public List<SupervisionMeasure> measures() {
        return measureTypes()
                .map(type -> new SupervisionMeasure(type.code(), type.name()))
                .toList();
    }

    /**
     * Adds a trigger, or changes the one with its code. Refused (409) where another person has changed the terms
     * meanwhile.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionTermsView save(SupervisionTriggerInput input) {
        Constraints.check(input);
        return enter(input.issue(), before -> before.with(input.trigger()));
    }

    /** Removes a trigger; proceedings that were opened under it keep it. A repeated removal changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionTermsView remove(String code, int issue) {
        return enter(issue, before -> before.without(code));
    }

    /** Changes the periods that all triggers share. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionTermsView setTerms(SupervisionTermsInput input) {
        Constraints.check(input);
        return enter(
                input.issue(),
                before -> new SupervisionTriggerCatalogue(
                        input.handling(),
                        input.reentryBan(),
                        input.downgradeBan() == null ? before.downgradeBan() : input.downgradeBan(),
                        before.triggers(),
                        input.publicDelivery() == null ? before.publicDelivery() : input.publicDelivery()));
    }

    /** Replaces the terms as a whole, for example by those of another city. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public SupervisionTermsView replace(SupervisionCatalogueInput input) {
        Constraints.check(input);
        return enter(input.issue(), before -> input.catalogue());
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    private SupervisionTermsView enter(int issue, UnaryOperator<SupervisionTriggerCatalogue> change) {
        return view(changes.enter(
                lists,
                issue,
                change,
                after -> after.check(
                        codes(measureTypes()),
                        codes(measureTypes()
                                .filter(type -> type.step()
                                        .filter(TitleStep::setsRemedy)
                                        .isPresent()))),
                (before, entered) -> changed.fire(new SupervisionTermsChanged(
                        entered.issue(), difference(before.catalogue(), entered.catalogue())))));
    }

    /** Returns the codes of the triggers that differ, for the audit log. */
    private static String difference(SupervisionTriggerCatalogue before, SupervisionTriggerCatalogue after) {
        String codes = Stream.concat(before.triggers().stream(), after.triggers().stream())
                .map(SupervisionTrigger::code)
                .distinct()
                .filter(code -> !before.find(code).equals(after.find(code)))
                .collect(Collectors.joining(", "));
        return "HANDLING %d; REENTRY_BAN %d; DOWNGRADE_BAN %d; ATTEMPTS %d; PUBLIC_DELIVERY %d; %s"
                .formatted(
                        after.handling().value(),
                        after.reentryBan().value(),
                        after.downgradeBan().value(),
                        after.publicDelivery().attempts(),
                        after.publicDelivery().period().value(),
                        codes);
    }

    private Stream<OfficialDocumentType> measureTypes() {
        return types.all().stream().filter(type -> !type.confersTitles() && !type.setsTerm());
    }

    private static Set<String> codes(Stream<OfficialDocumentType> measures) {
        return measures.map(OfficialDocumentType::code).collect(Collectors.toSet());
    }

    private SupervisionTermsView view(SupervisionTriggerList list) {
        return new SupervisionTermsView(
                list.issue(), list.catalogue(), list.actorName(), list.enteredAt(), changes.isAllowed());
    }
}

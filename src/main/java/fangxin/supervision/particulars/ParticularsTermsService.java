package fangxin.supervision.particulars;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the terms of changes of particulars: officers and auditors read them; officers of the city's
 * programme office add, change and remove kinds, and change the shared periods, each by a new issue.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ParticularsTermsService {
    /** Event that the terms were changed. */
    public record ParticularsTermsChanged(int issue, String detail) {}

    /** Trigger of supervision that a kind can name. */
    public record ParticularsTrigger(String code, LocalizedText name) {}

    /** An issue in the list of issues. */
    public record ParticularsTermsIssue(int issue, String by, Instant enteredAt) {}

    /**
     * The terms in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ParticularsTermsView(
            int issue,
            @NotNull ParticularsCatalogue catalogue,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ParticularsTermsRepository lists;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    TermsChange changes;

    @Inject
    Event<ParticularsTermsChanged> changed;

    public ParticularsTermsView terms() {
        return view(lists.current());
    }

    /** Returns the last issues, the newest first. */
    public List<ParticularsTermsIssue> issues() {
        return lists.newest().stream()
                .map(list -> new ParticularsTermsIssue(list.issue(), list.actorName(), list.enteredAt()))
                .toList();
    }

    /** Returns the triggers of supervision that a kind can name. */
    public List<ParticularsTrigger> triggers() {
        return triggers.current().catalogue().triggers().stream()
                .map(trigger -> new ParticularsTrigger(trigger.code(), trigger.name()))
                .toList();
    }

    /**
     * Adds a kind, or changes the one with its code. Refused (409) where another person has changed the terms
     * meanwhile.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ParticularsTermsView save(ParticularsKindInput input) {
        Constraints.check(input);
        return enter(input.issue(), before -> before.with(input.kind()));
    }

    /** Removes a kind; reports that were made under it keep it. A repeated removal changes nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ParticularsTermsView remove(String code, int issue) {
        return enter(issue, before -> before.without(code));
    }

    /** Changes the periods that all kinds share. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ParticularsTermsView setPeriods(ParticularsPeriodsInput input) {
        Constraints.check(input);
        return enter(
                input.issue(), before -> new ParticularsCatalogue(input.report(), input.handling(), before.kinds()));
    }

    /** Enters an issue with the changed terms. A request without a change enters nothing. */
    private ParticularsTermsView enter(int issue, UnaryOperator<ParticularsCatalogue> change) {
        return view(changes.enter(
                lists,
                issue,
                change,
                after -> after.check(triggers.current().catalogue().triggers().stream()
                        .map(SupervisionTrigger::code)
                        .collect(Collectors.toSet())),
                (before, entered) -> changed.fire(new ParticularsTermsChanged(
                        entered.issue(), difference(before.catalogue(), entered.catalogue())))));
    }

    /** Returns the codes of the kinds that differ, for the audit log. */
    private static String difference(ParticularsCatalogue before, ParticularsCatalogue after) {
        String codes = Stream.concat(before.kinds().stream(), after.kinds().stream())
                .map(ParticularsKind::code)
                .distinct()
                .filter(code -> !before.find(code).equals(after.find(code)))
                .collect(Collectors.joining(", "));
        return "REPORT %d; HANDLING %d; %s"
                .formatted(after.report().value(), after.handling().value(), codes);
    }

    private ParticularsTermsView view(ParticularsTermsList list) {
        return new ParticularsTermsView(
                list.issue(), list.catalogue(), list.actorName(), list.enteredAt(), changes.isAllowed());
    }
}

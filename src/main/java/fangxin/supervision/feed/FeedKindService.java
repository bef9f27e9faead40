package fangxin.supervision.feed;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.supervision.trigger.SupervisionTrigger;
import fangxin.supervision.trigger.SupervisionTriggerRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for the kinds of feed: officers and auditors read them; officers of the city's programme office add
 * or change one by a new issue, which an event announces. A kind is not removed, since records refer to it.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class FeedKindService {
    /** Fired when the kinds of feed were changed. */
    public record FeedKindsChanged(int issue, String detail) {}

    /**
     * The kinds in force, as a page shows them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record FeedKindsView(
            int issue,
            @NotNull List<FeedKind> kinds,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    FeedKindRepository lists;

    @Inject
    FeedRepository feeds;

    @Inject
    SupervisionTriggerRepository triggers;

    @Inject
    EligibilityRules rules;

    @Inject
    TermsChange changes;

    @Inject
    Event<FeedKindsChanged> changed;

    public FeedKindsView kinds() {
        return view(lists.current());
    }

    /** Returns the conditions and vetoes that a kind can answer, in their general wording. */
    public List<EligibilityRules.EligibilityRule> rules() {
        return Stream.concat(rules.all().stream(), rules.vetoes().stream()).toList();
    }

    /** Returns the triggers of supervision that a kind can propose. */
    public List<SupervisionTrigger> triggers() {
        return triggers.current().catalogue().triggers();
    }

    /**
     * Adds a kind, or changes the one with its code; the hourly job then brings its records up to date. Refused (409)
     * where another person has changed the kinds meanwhile.
     */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public FeedKindsView save(FeedKindInput input) {
        Constraints.check(input);
        return view(changes.enter(
                lists,
                input.issue(),
                catalogue -> catalogue.with(input.kind()),
                after -> after.check(
                        triggers().stream().map(SupervisionTrigger::code).collect(Collectors.toSet())),
                (before, entered) -> {
                    before.catalogue()
                            .find(input.kind().code())
                            .filter(known -> known.hasOtherEffects(input.kind()))
                            .ifPresent(known -> feeds.processAgain(known.code()));
                    changed.fire(
                            new FeedKindsChanged(entered.issue(), input.kind().code()));
                }));
    }

    private FeedKindsView view(FeedKindList list) {
        return new FeedKindsView(
                list.issue(),
                List.copyOf(list.catalogue().kinds()),
                list.actorName(),
                list.enteredAt(),
                changes.isAllowed());
    }
}

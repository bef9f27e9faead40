package fangxin.complaint.channel;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.identity.TermsChange;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the channels for consumers (numbers and web pages to complain, ask or find mediation): everybody
 * reads them, officers of the city's programme office replace them by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerChannelService {
    /** Fired when the channels were changed. */
    public record ConsumerChannelsChanged(int issue) {}

    /**
     * The channels in force as officers see them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ConsumerChannelTermsView(
            int issue, ConsumerChannelTerms terms, String by, Instant enteredAt, boolean changeable) {}

    @Inject
    ConsumerChannelRepository issues;

    @Inject
    TermsChange changes;

    @Inject
    Event<ConsumerChannelsChanged> changed;

    /** The channels that the public page shows, in its order. */
    @PermitAll
    public List<ConsumerChannel> channels() {
        return List.copyOf(issues.current().terms().channels());
    }

    public ConsumerChannelTermsView terms() {
        return view(issues.current());
    }

    /** Enters an issue with the changed channels. A request without a change enters nothing. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerChannelTermsView change(ConsumerChannelInput input) {
        Constraints.check(input);
        return view(changes.enter(
                issues,
                input.issue(),
                terms -> input.terms(),
                ConsumerChannelTerms::check,
                (before, entered) -> changed.fire(new ConsumerChannelsChanged(entered.issue()))));
    }

    private ConsumerChannelTermsView view(ConsumerChannelIssue issue) {
        return new ConsumerChannelTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changes.isAllowed());
    }
}

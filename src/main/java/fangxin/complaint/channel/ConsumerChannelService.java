package fangxin.complaint.channel;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the channels for consumers (numbers and web pages to complain, ask or find mediation): everybody
 * reads them, officers of the city's programme office replace them by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class ConsumerChannelService
        extends AbstractTermsService<
                ConsumerChannelIssue, ConsumerChannelTerms, ConsumerChannelService.ConsumerChannelTermsView> {
    /**
     * The channels in force as officers see them.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record ConsumerChannelTermsView(
            int issue,
            @NotNull ConsumerChannelTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    ConsumerChannelRepository issues;

    /** Returns the channels that the public page shows, in its order. */
    @PermitAll
    public List<ConsumerChannel> channels() {
        return List.copyOf(issues.current().terms().channels());
    }

    public ConsumerChannelTermsView terms() {
        return inForce();
    }

    /** Stores an issue with the changed channels. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public ConsumerChannelTermsView change(ConsumerChannelInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), ConsumerChannelTerms::check);
    }

    @Override
    protected ConsumerChannelRepository repository() {
        return issues;
    }

    @Override
    protected ConsumerChannelTermsView view(ConsumerChannelIssue issue, boolean changeable) {
        return new ConsumerChannelTermsView(
                issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}

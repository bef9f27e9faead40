package fangxin.organization.law;

import fangxin.common.validation.Constraints;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Service boundary for the law library: everybody reads it, officers of the city's programme office replace it by a new
 * issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class LawLibraryService
        extends AbstractTermsService<LawLibraryIssue, LawLibrary, LawLibraryService.LawLibraryView> {
    /**
     * The law library as officers see it.
     *
     * @param by         name of the officer who changed it last; null for that of the configuration
     * @param changeable whether the reader may change it
     */
    public record LawLibraryView(
            int issue,
            @NotNull LawLibrary terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    LawLibraryRepository issues;

    @Inject
    Event<PublicDataChanged> published;

    /** Returns the library that the public page shows. */
    @PermitAll
    public LawLibrary library() {
        return issues.current().terms();
    }

    public LawLibraryView terms() {
        return inForce();
    }

    /** Stores an issue with the changed library. A request without a change stores none. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public LawLibraryView change(LawLibraryInput input) {
        Constraints.check(input);
        return enter(input.issue(), terms -> input.terms(), LawLibrary::check);
    }

    @Override
    protected LawLibraryRepository repository() {
        return issues;
    }

    @Override
    protected String source(LawLibrary terms) {
        return terms.source();
    }

    /** Renews the cached pages of units, which name the laws that their history cites. */
    @Override
    protected void publish(LawLibraryIssue issue) {
        published.fire(new PublicDataChanged());
    }

    @Override
    protected LawLibraryView view(LawLibraryIssue issue, boolean changeable) {
        return new LawLibraryView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}

package fangxin.complaint.urging;

import fangxin.common.validation.Constraints;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.identity.AbstractTermsService;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/**
 * Service boundary for the terms of urging: officers and auditors read them; officers of the city's programme office
 * replace them as a whole by a new issue, which an event announces.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.STATION, RoleNames.AUDITOR})
public class UrgingTermsService
        extends AbstractTermsService<UrgingTermsIssue, UrgingTerms, UrgingTermsService.UrgingTermsView> {
    /**
     * The terms in force as they are shown.
     *
     * @param by         name of the officer who changed them last; null for those of the configuration
     * @param changeable whether the reader may change them
     */
    public record UrgingTermsView(
            int issue,
            @NotNull UrgingTerms terms,
            String by,
            @NotNull Instant enteredAt,
            boolean changeable) {}

    @Inject
    UrgingTermsRepository issues;

    @Inject
    ComplaintTermsRepository complaintTerms;

    public UrgingTermsView terms() {
        return inForce();
    }

    /** Returns the tags of complaints, by which a case can be complex: those of the code list, and those of these terms. */
    public List<ComplaintCode> tags() {
        return complaintTerms
                .current()
                .terms()
                .codesWith(ComplaintCode.CodeList.TAG, terms().terms().hardTags());
    }

    /** Replaces the terms. Equal terms change nothing; refused (409) where another issue was stored since. */
    @RolesAllowed(RoleNames.COUNTY_OFFICE)
    public UrgingTermsView replace(UrgingTermsInput input) {
        return enter(input.issue(), terms -> Constraints.check(input).terms(), terms -> {});
    }

    @Override
    protected UrgingTermsRepository repository() {
        return issues;
    }

    @Override
    protected String source(UrgingTerms terms) {
        return terms.source();
    }

    @Override
    protected UrgingTermsView view(UrgingTermsIssue issue, boolean changeable) {
        return new UrgingTermsView(issue.issue(), issue.terms(), issue.actorName(), issue.enteredAt(), changeable);
    }
}

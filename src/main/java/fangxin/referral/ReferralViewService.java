package fangxin.referral;

import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Service boundary that shows the referral of one candidacy to the readers of its case. */
@Stateless
@RolesAllowed({RoleNames.MERCHANT, RoleNames.OFFICER})
public class ReferralViewService {
    /**
     * The batch that a candidacy is in, and its own line alone; {@code id} is null for a reader who may not open the
     * batch.
     */
    public record CandidacyReferral(
            String id,
            String recipient,
            Referral.ReferralState state,
            String documentNumber,
            LocalDate documentDate,
            ReferralView.ReferralItemView item) {}

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralViews views;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CurrentUser currentUser;

    public Optional<CandidacyReferral> of(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireVisibleTo(currentUser.actor());
        return referrals.itemOf(reference).map(item -> {
            Referral batch = item.referral();
            return new CandidacyReferral(
                    batch.isVisibleTo(currentUser.actor()) ? batch.id() : null,
                    batch.recipient(),
                    batch.state(),
                    batch.documentNumber(),
                    batch.documentDate(),
                    views.item(item));
        });
    }
}

package fangxin.referral;

import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Where it is read what became of one candidacy that was sent up. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY,
        Roles.CONFERENCE_MEMBER, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR,
        Roles.ADMINISTRATOR})
public class ReferralCaseDesk {
    /** The batch that a candidacy is in, and its own line alone; {@code id} is null for whoever may not open the batch. */
    public record Sent(String id, String recipient, Referral.State state, String documentNumber, LocalDate documentDate,
            ReferralView.Item item) { }

    @Inject
    Referrals referrals;
    @Inject
    ReferralViews views;
    @Inject
    Candidacies candidacies;
    @Inject
    SignedIn signedIn;

    public Optional<Sent> of(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return referrals.itemOf(reference).map(item -> {
            Referral batch = item.referral();
            return new Sent(batch.seenBy(signedIn.actor()) ? batch.id() : null, batch.recipient(), batch.state(),
                    batch.documentNumber(), batch.documentDate(), views.item(item));
        });
    }
}

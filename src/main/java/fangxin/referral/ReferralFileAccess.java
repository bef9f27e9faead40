package fangxin.referral;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for scans of the higher level's replies: the office that sent the batch, its auditors, and the readers of
 * the cases that the reply is about.
 */
@ApplicationScoped
class ReferralFileAccess implements FileAccessRule {
    @Inject
    ReferralRepository referrals;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!HigherLevelReplyService.SCAN.equals(file.purpose())) {
            return Optional.empty();
        }
        Referral referral = referrals.byId(file.owner());
        return Optional.of(referral.isVisibleTo(actor)
                || referral.items().stream()
                        .anyMatch(item -> file.id().equals(item.scan())
                                && item.candidacy().isVisibleTo(actor)));
    }
}

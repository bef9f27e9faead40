package fangxin.referral;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The paper of the level above is read by the office that sent the batch, and by everyone who may see a case of it. */
@ApplicationScoped
public class ReferralFileAccess implements FileAccessRule {
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
                                && item.candidacy().seenBy(actor)));
    }
}

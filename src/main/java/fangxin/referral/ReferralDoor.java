package fangxin.referral;

import fangxin.evidence.FileDoor;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The paper of the level above is read by the office that sent the batch, and by whoever may see a case of it. */
@ApplicationScoped
public class ReferralDoor implements FileDoor {
    @Inject
    Referrals referrals;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!ReplyDesk.SCAN.equals(file.purpose())) {
            return Optional.empty();
        }
        Referral referral = referrals.byId(file.owner());
        return Optional.of(referral.seenBy(actor) || referral.items().stream()
                .anyMatch(item -> file.id().equals(item.scan()) && item.candidacy().seenBy(actor)));
    }
}

package fangxin.rating;

import fangxin.naming.title.Title;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the proofs of social duties: the holder and the staff and auditors of the office that keeps the title
 * may read them, and so may the second officer, also one of the office above, while the duty waits for the decision.
 * Its constant names the purpose.
 */
@ApplicationScoped
class RatingFileAccess implements FileAccessRule {
    /** Purpose of the proof of a social duty. */
    static final String PROOF = "SOCIAL_DUTY_PROOF";

    @Inject
    SocialDutyRepository duties;

    @Inject
    RatingSecondOfficers seconds;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(PROOF)
                ? Optional.of(duties.find(file.owner())
                        .filter(duty -> mayRead(duty, actor))
                        .isPresent())
                : Optional.empty();
    }

    private boolean mayRead(SocialDuty duty, Actor actor) {
        Title title = duty.title();
        String merchant = String.valueOf(title.holder().merchant());
        return actor.holds(Role.MERCHANT, merchant)
                || (!actor.isRecusedFrom(merchant)
                        && (actor.holds(RoleGroup.OFFICE_STAFF, title.owner())
                                || actor.audits(title.owner())
                                || seconds.isDecidable(duty, actor)));
    }
}

package fangxin.procedure.application;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import java.util.Set;

/**
 * Policy on the personal data of an application (个人信息查看权限), such as names and phone numbers: for whom they are
 * masked, and who may see them unmasked.
 */
public final class PersonalDataPolicy {
    private static final Set<Stage> AT_THE_COUNTY =
            Set.of(Stage.DRAFT, Stage.RETURNED, Stage.SUBMITTED, Stage.VERIFIED, Stage.IN_CULTIVATION);

    private PersonalDataPolicy() {}

    /**
     * Returns whether personal data is masked for a reader: not for the merchant itself, and not for the officers of
     * county office and station while the candidacy is at the county.
     */
    public static boolean isMasked(Candidacy candidacy, Actor actor) {
        if (actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            return false;
        }
        return !(AT_THE_COUNTY.contains(candidacy.stage())
                && (ResponsibleParty.COUNTY_OFFICE.isOf(actor, candidacy)
                        || ResponsibleParty.STATION.isOf(actor, candidacy)));
    }

    /** Returns whether a reader of masked personal data may read it for a stated purpose, which is recorded. */
    static boolean mayUnmask(Actor actor) {
        return actor.posts().stream().anyMatch(post -> switch (post.role()) {
            case STATION, COUNTY_OFFICE, AUTHORITY, EVALUATOR -> true;
            default -> false;
        });
    }
}

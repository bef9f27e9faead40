package fangxin.application;

import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Stage;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import java.util.Set;

/** Who reads the personal data of an application in the clear. */
final class Privacy {
    private static final Set<Stage> AT_THE_COUNTY = Set.of(Stage.DRAFT, Stage.RETURNED, Stage.SUBMITTED,
            Stage.VERIFIED, Stage.IN_CULTIVATION);

    private Privacy() { }

    /** The merchant sees its own data; so do the county's desks while the candidacy is with them. */
    static boolean masked(Candidacy candidacy, Actor actor) {
        if (actor.holds(Role.MERCHANT, candidacy.merchant().id())) {
            return false;
        }
        return !(AT_THE_COUNTY.contains(candidacy.stage())
                && (Hand.COUNTY_OFFICE.isOf(actor, candidacy) || Hand.STATION.isOf(actor, candidacy)));
    }

    static boolean mayLook(Actor actor) {
        return actor.posts().stream().anyMatch(post -> switch (post.role()) {
            case STATION, COUNTY_OFFICE, AUTHORITY, EVALUATOR -> true;
            default -> false;
        });
    }
}

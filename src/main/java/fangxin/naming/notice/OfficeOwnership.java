package fangxin.naming.notice;

import fangxin.common.NotFound;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.round.ApplicationRound;
import java.util.List;
import java.util.stream.Stream;

/** Rule that decides which office owns a notice, an official document or a title, and who acts for it. */
public final class OfficeOwnership {
    private OfficeOwnership() {}

    /** Requires an officer of the office that owns the round; to others its notices are not found. */
    static Actor require(Actor actor, ApplicationRound round) {
        if (!actor.holds(Role.COUNTY_OFFICE, round.owner())) {
            throw new NotFound(round.id());
        }
        return actor;
    }

    /** The same about one item; a person who must keep away from its merchant does not see objections to it. */
    public static Actor require(Actor actor, NoticeItem item) {
        if (!shown(actor, item)) {
            throw new NotFound(item.notice().id());
        }
        return require(actor, item.notice().round());
    }

    public static boolean shown(Actor actor, NoticeItem item) {
        return !actor.isRecusedFrom(item.candidacy().merchant().id());
    }

    /** The offices whose notices, objections and titles a person administers or audits. */
    public static List<String> offices(Actor actor, AgencyRepository agencies) {
        return Stream.concat(offices(actor).stream(), audited(actor, agencies))
                .distinct()
                .toList();
    }

    /** The offices that a person audits. */
    public static Stream<String> audited(Actor actor, AgencyRepository agencies) {
        return Stream.concat(agencies.ofType(Agency.AgencyType.CITY_OFFICE).stream(), agencies.countyOffices().stream())
                .map(Agency::code)
                .filter(actor::audits);
    }

    /** The offices whose documents and titles the officer may read, with those that were merged into them. */
    public static List<String> offices(Actor actor) {
        return Stream.concat(actor.posts().stream(), actor.archive().stream())
                .filter(post -> switch (post.role()) {
                    case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER -> true;
                    default -> false;
                })
                .map(Actor.Post::at)
                .distinct()
                .toList();
    }
}

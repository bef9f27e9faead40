package fangxin.organization.identity;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rule (functions) for the offices whose records a person reads (查阅范围): those of the own posts, those that were merged
 * into them, and those that the person audits. Closed records keep the code of a merged office.
 */
public final class OfficeScope {
    private OfficeScope() {}

    /**
     * Returns the offices of the person's posts in some roles, with those merged into them; the person's own come
     * first.
     */
    public static List<String> heldBy(Actor actor, Predicate<Role> roles) {
        return Stream.concat(actor.posts().stream(), actor.archive().stream())
                .filter(post -> roles.test(post.role()))
                .map(Actor.Post::place)
                .distinct()
                .toList();
    }

    /**
     * Returns the offices that a person audits, merged ones included: for auditors of the city all, in the order of
     * their codes.
     */
    public static List<String> auditedBy(Actor actor, AgencyRepository agencies) {
        return actor.holds(Role.AUDITOR)
                ? agencies.all().stream()
                        .filter(Agency::isOffice)
                        .map(Agency::code)
                        .filter(actor::audits)
                        .toList()
                : List.of();
    }

    /** Returns some offices with the offices below them; agencies below them that are not offices are left out. */
    public static List<String> withThoseBelow(List<String> offices, AgencyRepository agencies) {
        return Stream.concat(
                        offices.stream(),
                        offices.stream()
                                .flatMap(office -> agencies.under(office).stream())
                                .filter(Agency::isOffice)
                                .map(Agency::code))
                .distinct()
                .toList();
    }

    /** Returns the offices that a person reads by a post in some roles or as an auditor. */
    public static List<String> readBy(Actor actor, AgencyRepository agencies, Predicate<Role> roles) {
        return Stream.concat(heldBy(actor, roles).stream(), auditedBy(actor, agencies).stream())
                .distinct()
                .toList();
    }
}

package fangxin.organization.identity;

import fangxin.common.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of the person who acts in the present request: its posts today, the closed cases that it may still read, and
 * the merchants from which it is recused.
 *
 * @param archive the same roles at agencies that were merged into those of the posts, whose closed cases may be read
 * @param away    ids of the merchants from which this person is recused (回避), in every post at an agency; the merchants that
 *                the person represents are among them
 */
public record Actor(String account, String name, List<Post> posts, List<Post> archive, Set<String> away) {
    /** Returns an actor without an archive who is recused from no merchant. */
    public Actor(String account, String name, List<Post> posts) {
        this(account, name, posts, List.of(), Set.of());
    }

    /** Returns this person as a reader of closed cases of agencies that were merged. */
    public Actor reader() {
        return new Actor(account, name, archive, List.of(), away);
    }

    /**
     * Role at a place: at an agency, or for a merchant where the role is MERCHANT.
     *
     * @param place     code of the agency, or id of the merchant
     * @param deputyFor account of the colleague deputised for, or null
     * @param under     code of the office whose territory an association, or a county's administrator or auditor, is in
     *                  charge of; null for the city's administrators and auditors, who are in charge of the whole
     *                  programme, and for every other role
     */
    public record Post(Role role, String place, String deputyFor, String under) {
        public Post(Role role, String at, String deputyFor) {
            this(role, at, deputyFor, null);
        }
    }

    public boolean holds(Role role) {
        return posts.stream().anyMatch(post -> post.role() == role);
    }

    public boolean holds(Role role, String at) {
        return post(role, at).isPresent();
    }

    /** Returns the post by which this person may act in a role at a place; an own post comes before a deputy's. */
    public Optional<Post> post(Role role, String at) {
        return posts.stream()
                .filter(post -> post.role() == role && post.place().equals(at))
                .min((one, other) -> Boolean.compare(one.deputyFor() != null, other.deputyFor() != null));
    }

    public boolean holds(RoleGroup group, String at) {
        return posts.stream()
                .anyMatch(post -> group.includes(post.role()) && post.place().equals(at));
    }

    /**
     * Returns whether this person does nothing about a merchant at an agency. Who represents the merchant acts for it by
     * that post alone.
     */
    public boolean isRecusedFrom(String merchant) {
        return away.contains(merchant);
    }

    /** Returns whether a merchant's cases are hidden from this person, who is recused and does not represent it. */
    boolean isKeptFrom(String merchant) {
        return isRecusedFrom(merchant) && !holds(Role.MERCHANT, merchant);
    }

    /** Returns whether this person administers the whole programme, as the city's administrators do. */
    public boolean administersAll() {
        return posts.stream().anyMatch(post -> post.role() == Role.ADMINISTRATOR && post.under() == null);
    }

    /** Returns whether this person audits the whole programme, as the city's auditors do. */
    public boolean auditsAll() {
        return posts.stream().anyMatch(post -> post.role() == Role.AUDITOR && post.under() == null);
    }

    /**
     * Returns whether this person audits an office: the city's auditors audit all offices, a county's auditors its own
     * office and those merged into it.
     */
    public boolean audits(String office) {
        return Stream.concat(posts.stream(), archive.stream())
                .anyMatch(post -> post.role() == Role.AUDITOR
                        && (post.under() == null || post.under().equals(office)));
    }

    /** Refuses an administrator of a county what holds for the whole city, such as its calendar. */
    public void requireAdministersAll() {
        if (!administersAll()) {
            throw new RuleViolation("identity.administrator.city");
        }
    }

    /** Returns whether this person holds a post at an agency. */
    public boolean isOfficer() {
        return posts.stream().anyMatch(post -> RoleGroup.OFFICER.includes(post.role()));
    }

    /** Returns the codes of the agencies at which this person holds a role. */
    public Stream<String> placesAs(Role role) {
        return posts.stream()
                .filter(post -> post.role() == role)
                .map(Post::place)
                .distinct();
    }
}

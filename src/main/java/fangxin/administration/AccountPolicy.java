package fangxin.administration;

import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Policy on one account, decided from the area of the administrator and the posts of the account: whether the
 * administrator may see it, act on it, or appoint its person. An administrator passes on the one-time address that sets
 * its password and could act by all its posts, so a single post inside the administrator's area is not enough.
 *
 * @param area    codes of the agencies for which the administrator is responsible; empty where there is no bound
 * @param ever    all posts of the account, ended ones included
 * @param present posts by which it acts today or will act later, those of colleagues deputised for included
 */
public record AccountPolicy(Optional<Set<String>> area, List<Appointment> ever, List<Appointment> present) {

    /**
     * Returns whether the administrator may see the account: a present post, or without any a past one, is in the area.
     */
    public boolean sees() {
        return area.isEmpty() || (present.isEmpty() ? ever : present).stream().anyMatch(this::isInside);
    }

    /** Returns whether the administrator may invite, close, reopen and deputise: all present posts are in the area. */
    public boolean acts() {
        return !isOfTheSystem() && sees() && (area.isEmpty() || present.stream().allMatch(this::isInside));
    }

    /**
     * Returns whether the administrator may give the account a post: all present posts are in the area, or none exists.
     */
    public boolean appoints() {
        return !isOfTheSystem() && (area.isEmpty() || present.stream().allMatch(this::isInside));
    }

    private boolean isInside(Appointment post) {
        return area.orElseThrow().contains(post.place());
    }

    /** Returns whether the account is that of the jobs, which no administrator manages. */
    private boolean isOfTheSystem() {
        return ever.stream().anyMatch(post -> post.role() == Role.JOB);
    }
}

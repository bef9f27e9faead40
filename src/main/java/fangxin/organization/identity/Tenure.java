package fangxin.organization.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Value of the period in which an account can use a role, by a post of its own or as a deputy; {@link ExclusiveRoles}
 * compares them.
 *
 * @param until the last day, or null while it lasts
 */
record Tenure(Role role, LocalDate since, LocalDate until) {
    static Tenure of(Appointment post) {
        return new Tenure(post.role(), post.since(), post.until());
    }

    boolean overlaps(Tenure other) {
        return (until == null || !other.since.isAfter(until)) && (other.until == null || !since.isAfter(other.until));
    }

    /** Returns the part of the tenure that a deputy can use; empty where it does not overlap the deputation. */
    Optional<Tenure> during(Deputation deputy) {
        Tenure cover = new Tenure(role, deputy.since(), deputy.until());
        return overlaps(cover)
                ? Optional.of(new Tenure(
                        role,
                        since.isAfter(cover.since) ? since : cover.since,
                        until != null && until.isBefore(cover.until) ? until : cover.until))
                : Optional.empty();
    }
}

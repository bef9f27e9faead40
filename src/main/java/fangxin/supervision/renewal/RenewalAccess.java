package fangxin.supervision.renewal;

import fangxin.common.NotFound;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Access rule of renewals: the holder applies for its own title, officers of the office that keeps the title decide,
 * those of the office above decide on an application from the counter and review a refusal where that office has no
 * other, and read an overdue renewal; staff and auditors of the office read what was submitted. Other persons, and those
 * recused from the holder, do not find it.
 */
final class RenewalAccess {
    private RenewalAccess() {}

    static void requireHolder(Actor actor, Title title) {
        if (!isHolder(actor, title)) {
            throw new NotFound(title.number());
        }
    }

    static boolean isHolder(Actor actor, Title title) {
        return title.isHeldBy(actor);
    }

    /** Requires an officer in one of these roles at the office that keeps the title. */
    static void requireActing(Actor actor, Title title, Role... roles) {
        if (!isActing(actor, title, roles)) {
            throw new NotFound(title.number());
        }
    }

    static boolean isActing(Actor actor, Title title, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> actor.holds(role, title.owner())) && !isRecused(actor, title);
    }

    /** Requires an officer of an office above that decides or reviews, or of the one that keeps the title. */
    static void requireDeciding(Actor actor, Renewal renewal) {
        if (!isActing(actor, renewal.title(), Role.COUNTY_OFFICE) && !isAbove(actor, renewal)) {
            throw new NotFound(renewal.number());
        }
    }

    private static boolean isAbove(Actor actor, Renewal renewal) {
        return Stream.of(renewal.reviewOffice(), renewal.decidingOffice())
                        .filter(Objects::nonNull)
                        .anyMatch(office -> actor.holds(Role.COUNTY_OFFICE, office))
                && !isRecused(actor, renewal.title());
    }

    /** Requires a reader of the records of the office that keeps the title; a draft is the holder's alone. */
    static void requireReading(Actor actor, Renewal renewal, AgencyRepository agencies, LocalDate today) {
        Title title = renewal.title();
        boolean reads = OfficeOwnership.offices(actor, agencies).contains(title.owner())
                || isAbove(actor, renewal)
                || isToUrge(actor, renewal, agencies, today);
        if (renewal.submittedAt() == null || !reads || isRecused(actor, title)) {
            throw new NotFound(renewal.number());
        }
    }

    /** Returns whether a person is an officer of an office above, which reads the renewal since it is overdue. */
    private static boolean isToUrge(Actor actor, Renewal renewal, AgencyRepository agencies, LocalDate today) {
        String owner = renewal.title().owner();
        return renewal.isOverdue(today)
                && agencies.upFrom(owner).stream()
                        .anyMatch(office -> !office.equals(owner) && actor.holds(Role.COUNTY_OFFICE, office));
    }

    /** Returns whether a person may open the files of a renewal. */
    static boolean mayRead(Actor actor, Renewal renewal, AgencyRepository agencies, LocalDate today) {
        Title title = renewal.title();
        return isHolder(actor, title)
                || (renewal.submittedAt() != null
                        && !isRecused(actor, title)
                        && (actor.holds(RoleGroup.OFFICE_STAFF, title.owner())
                                || actor.audits(title.owner())
                                || isAbove(actor, renewal)
                                || isToUrge(actor, renewal, agencies, today)));
    }

    /**
     * Returns whether a person may read the contact and the signer unmasked: the holder, and officers of the office
     * that keeps the title, or of the one above that decides, while they check the application.
     */
    static boolean seesPersonalData(Actor actor, Renewal renewal) {
        return isHolder(actor, renewal.title())
                || (renewal.state().isChecked()
                        && (actor.holds(Role.COUNTY_OFFICE, renewal.title().owner())
                                || (renewal.decidingOffice() != null
                                        && actor.holds(Role.COUNTY_OFFICE, renewal.decidingOffice()))));
    }

    private static boolean isRecused(Actor actor, Title title) {
        return title.hasRecused(actor);
    }
}

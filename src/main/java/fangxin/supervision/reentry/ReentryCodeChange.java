package fangxin.supervision.reentry;

import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Domain service that has the bans on re-entry follow a legal person to its new credit code (换码): each ban in force
 * binds the new code too, and the former one stays as it is. A repeated call adds nothing.
 */
@ApplicationScoped
public class ReentryCodeChange {
    @Inject
    ReentryRepository bans;

    /** Adds the bans for the new code; answers how many bind it now. */
    public int follow(String formerCode, String newCode, String newName, BusinessMoment now) {
        List<ReentryBan> known = bans.inForceFor(newCode);
        List<ReentryBan> former = bans.inForceFor(formerCode).stream()
                .filter(ban -> ban.isInForce(now.today()))
                .toList();
        former.stream()
                .filter(ban -> known.stream()
                        .noneMatch(other -> other.cause() == ban.cause()
                                && other.title().number().equals(ban.title().number())))
                .map(ban -> ban.forNewCode(newCode, newName, now))
                .forEach(bans::add);
        return former.size();
    }
}

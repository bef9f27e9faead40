package fangxin.supervision.proceeding;

import fangxin.naming.title.TitleStatus;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finder of titles of holders with some credit codes that are revoked, also while that is reviewed, by a proceeding
 * under a trigger.
 */
@ApplicationScoped
public class RevokedTitles {
    private static final Set<TitleStatus> REVOKED = Set.of(TitleStatus.REVOKED, TitleStatus.UNDER_REVIEW);

    /**
     * A title that is revoked.
     *
     * @param revokedOn the day on which the document of the proceeding was signed
     */
    public record RevokedTitle(String creditCode, String number, String proceeding, LocalDate revokedOn) {}

    @Inject
    SupervisionRepository proceedings;

    /** Returns the titles of holders with some credit codes, revoked under a trigger. */
    public List<RevokedTitle> under(String trigger, Collection<String> creditCodes) {
        return creditCodes.isEmpty()
                ? List.of()
                : proceedings.signedOn(trigger, creditCodes, REVOKED).stream()
                        .map(row -> new RevokedTitle(
                                (String) row[0], (String) row[1], (String) row[2], BusinessMoment.dayOf((Instant)
                                        row[3])))
                        .toList();
    }
}

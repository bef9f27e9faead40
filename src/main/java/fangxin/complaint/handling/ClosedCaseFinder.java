package fangxin.complaint.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finder of closed complaints, without merged ones, by the numbers of the national platform 12315: number here, office
 * and unit that closed them, and day of closing.
 */
@ApplicationScoped
public class ClosedCaseFinder {
    /** Closed complaint with the agencies that closed it. */
    public record ClosedCase(String number, String office, String unit, LocalDate closedOn) {}

    private static final int PORTION = 500;

    @PersistenceContext
    EntityManager em;

    /** Returns the closed complaints with some numbers of the platform, by these numbers. */
    public Map<String, ClosedCase> ofNationalNumbers(Collection<String> numbers) {
        List<String> all = numbers.stream().distinct().toList();
        Map<String, ClosedCase> found = new HashMap<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            em.createQuery("""
                        select c from ComplaintCase c where c.nationalNumber in :part and c.state in :closed
                        and c.mergedInto is null and c.type = :type\
                        """, ComplaintCase.class)
                    .setParameter("part", all.subList(i, Math.min(all.size(), i + PORTION)))
                    .setParameter("closed", HandlingState.closed())
                    .setParameter("type", ComplaintType.COMPLAINT)
                    .getResultList()
                    .forEach(each -> found.put(each.numbers().national(), closed(each)));
        }
        return found;
    }

    private static ClosedCase closed(ComplaintCase complaint) {
        return new ClosedCase(
                complaint.number(),
                complaint.placement().office(),
                complaint.placement().unit(),
                CaseProgressRule.closedOn(complaint, LocalDate.MAX));
    }
}

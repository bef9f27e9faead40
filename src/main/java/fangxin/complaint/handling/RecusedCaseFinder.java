package fangxin.complaint.handling;

import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finder of the cases from whose trader a person is recused (回避), and of the merchants of cases, for features that
 * store only the numbers of cases.
 */
@ApplicationScoped
public class RecusedCaseFinder {
    private static final int PORTION = 500;

    @PersistenceContext
    EntityManager em;

    /** Returns the numbers of the cases, among the given ones, from which a person is recused. */
    public Set<String> among(Collection<String> numbers, Actor actor) {
        List<String> all =
                actor.away().isEmpty() ? List.of() : numbers.stream().distinct().toList();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            found.addAll(em.createQuery(
                            "select c.number from ComplaintCase c where c.number in :part and c.merchant in :away",
                            String.class)
                    .setParameter("part", all.subList(i, Math.min(all.size(), i + PORTION)))
                    .setParameter("away", actor.away())
                    .getResultList());
        }
        return found;
    }

    /**
     * Returns the ids of the merchants against which some cases are, by case; cases against no known merchant are left
     * out.
     */
    public Map<String, String> merchants(Collection<String> numbers) {
        List<String> all = numbers.stream().distinct().toList();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < all.size(); i += PORTION) {
            em.createQuery(
                            "select c.number, c.merchant from ComplaintCase c where c.number in :part and c.merchant is not null",
                            Object[].class)
                    .setParameter("part", all.subList(i, Math.min(all.size(), i + PORTION)))
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], (String) row[1]));
        }
        return found;
    }

    /** Returns whether a person is recused from a case. */
    public boolean isRecused(String number, Actor actor) {
        return among(List.of(number), actor).contains(number);
    }
}

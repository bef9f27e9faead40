package fangxin.rating;

import fangxin.commitment.returns.ReturnFinding;
import fangxin.common.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Source of the inputs that claims of returns give to ratings: months with refunded returns as returns kept, and claims
 * answered within their days as replies in time. A month in which a shop has refunded returns counts as kept when it is
 * over, from its last day on, unless the office found in it that a refusal of the shop was not justified. A claim that
 * the shop has answered within its days is a reply in time, unless its refusal was found not to be justified.
 */
@ApplicationScoped
class ReturnRatingInputs implements RatingInputSource {
    private static final int DIGITS = 16;

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        String first = titles.getFirst().number();
        String last = titles.getLast().number();
        Map<String, List<RatingInput>> found =
                inputs(refunded(first, last), unjustified(first, last), YearMonth.from(today));
        answered(first, last)
                .forEach(row -> found.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add(RatingInput.whole(
                                RatingInputKind.REPLY_IN_TIME,
                                source((String) row[1], (Instant) row[3]),
                                (LocalDate) row[2],
                                null)));
        return found;
    }

    /**
     * Returns the public source of a claim, which distinguishes claims. The number itself is half of the consumer's
     * receipt and is not public; the moment of the entry, which is not public either, prevents guessing.
     */
    static String source(String number, Instant enteredAt) {
        return "CLAIM/" + Sha256.hex(number + "\n" + enteredAt).substring(0, DIGITS);
    }

    /** Returns the rows of title, number of the claim, day of the answer and moment of the entry. */
    private List<Object[]> answered(String first, String last) {
        return em.createQuery("""
                    select c.title.number, c.number, c.answeredOn, c.enteredAt from ReturnClaim c
                    where c.answeredInTime = true and (c.finding is null or c.finding <> :unjustified)
                    and c.title.number >= :first and c.title.number <= :last\
                    """, Object[].class)
                .setParameter("unjustified", ReturnFinding.UNJUSTIFIED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Returns the rows of title and month, such as 202611. */
    private List<Object[]> refunded(String first, String last) {
        return em.createQuery("""
                    select m.title.number, m.yearMonth from ReturnMonth m where m.refunds > 0
                    and m.title.number >= :first and m.title.number <= :last order by m.title.number, m.yearMonth\
                    """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Returns the rows of title and day of the finding. */
    private List<Object[]> unjustified(String first, String last) {
        return em.createQuery("""
                    select c.title.number, c.foundOn from ReturnClaim c where c.finding = :unjustified
                    and c.title.number >= :first and c.title.number <= :last\
                    """, Object[].class)
                .setParameter("unjustified", ReturnFinding.UNJUSTIFIED)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    static Map<String, List<RatingInput>> inputs(
            List<Object[]> refunded, List<Object[]> unjustified, YearMonth present) {
        Set<String> broken = new HashSet<>();
        unjustified.forEach(row -> broken.add(row[0] + "/" + YearMonth.from((LocalDate) row[1])));
        Map<String, List<RatingInput>> found = new HashMap<>();
        for (Object[] row : refunded) {
            int number = (Integer) row[1];
            YearMonth month = YearMonth.of(number / 100, number % 100);
            if (month.isBefore(present) && !broken.contains(row[0] + "/" + month)) {
                found.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add(RatingInput.whole(
                                RatingInputKind.RETURNS_KEPT,
                                month.toString(),
                                RatingInputKind.RETURNS_KEPT.datedOn(month.atDay(1)),
                                null));
            }
        }
        return found;
    }
}

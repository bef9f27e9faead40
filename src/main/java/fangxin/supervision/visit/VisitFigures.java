package fangxin.supervision.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finder of the results of visits as numbers (走访结果数值), for features behind this one: the score of a re-check, and the
 * share of the questions of another visit that were answered with yes. A visit after a rectification has none, since it
 * answers whether one fault was put right.
 */
@ApplicationScoped
public class VisitFigures {
    /**
     * Result of a visit.
     *
     * @param title   certificate number
     * @param number  of the visit
     * @param scored  whether it is the score of a sheet
     * @param percent of the points, or of the questions that apply
     */
    public record VisitFigure(String title, String number, LocalDate day, boolean scored, double percent) {}

    private static final Set<VisitType> TYPES =
            EnumSet.of(VisitType.RECHECK, VisitType.EXPERIENCE, VisitType.LOOK_BACK);

    @PersistenceContext
    EntityManager em;

    /** Returns the results of the visits to the titles between two certificate numbers, both included. */
    public List<VisitFigure> between(String first, String last) {
        return em.createQuery("""
                    select v.title.number, v.number, v.visitedOn, v.type, v.percent, v.record from TitleVisit v
                    where v.title.number >= :first and v.title.number <= :last and v.state = :done and v.type in :types\
                    """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("done", VisitState.DONE)
                .setParameter("types", TYPES)
                .getResultStream()
                .map(VisitFigures::figure)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the figure of a visit; null for a visit without one, such as one to which no question applied. */
    private static VisitFigure figure(Object[] row) {
        boolean scored = ((VisitType) row[3]).isScored();
        return (scored
                        ? Optional.ofNullable((Double) row[4])
                        : Optional.ofNullable((VisitRecord) row[5]).flatMap(VisitFigures::share))
                .map(percent -> new VisitFigure((String) row[0], (String) row[1], (LocalDate) row[2], scored, percent))
                .orElse(null);
    }

    /** Returns the percentage of the questions that apply which were answered with yes; empty where none applies. */
    static Optional<Double> share(VisitRecord record) {
        long yes = count(record, VisitAnswer.VisitFinding.YES);
        long applying = yes + count(record, VisitAnswer.VisitFinding.NO);
        return applying == 0 ? Optional.empty() : Optional.of(100.0 * yes / applying);
    }

    private static long count(VisitRecord record, VisitAnswer.VisitFinding found) {
        return record.answers().stream()
                .filter(answer -> answer.found() == found)
                .count();
    }
}

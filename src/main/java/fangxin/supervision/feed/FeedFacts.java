package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finder of the records of penalties about titles and of the facts that they establish (行政处罚决定所认定的事实): in force,
 * matched with the holder, not minor, and decided after the naming; it also announces that a record was processed. A
 * record that is repaired, has expired, was annulled or was matched wrongly establishes none from that moment on.
 */
@ApplicationScoped
public class FeedFacts {
    /** Fired in the transaction that has brought a record up to date, with the titles that it can concern. */
    public record FeedRecordProcessed(String kind, List<String> titles) {}

    /**
     * Fact about a title.
     *
     * @param title       certificate number
     * @param id          id of the record
     * @param kind        name of its kind; nothing else that the record states
     * @param decision    number of the decision on the penalty, or null; not public
     * @param proceedings numbers of the proceedings that the record has proposed on the title
     * @param inForce     whether the record may be used: one that is minor, repaired or expired establishes no fact, and
     *                    a decision that rests on it neither
     */
    public record FeedFact(
            String title,
            String id,
            LocalDate date,
            LocalizedText kind,
            String decision,
            Set<String> proceedings,
            boolean inForce) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    FeedKindRepository kinds;

    @Inject
    Event<FeedRecordProcessed> processed;

    /**
     * Returns the names of the kinds whose records can be facts, by their codes: penalties (condition E2) that may be
     * public. The credit-risk class is none of them.
     */
    public Map<String, LocalizedText> names() {
        Map<String, LocalizedText> names = new TreeMap<>();
        penalties().forEach((code, kind) -> names.put(code, kind.name()));
        return names;
    }

    private Map<String, FeedKind> penalties() {
        return kinds.current().catalogue().kinds().stream()
                .filter(FeedKind::isPenalty)
                .collect(Collectors.toMap(FeedKind::code, Function.identity()));
    }

    /**
     * Returns the records about the titles between two certificate numbers, both included, in force or not.
     *
     * @param wanted codes of the kinds that count; others than those of {@link #names()} give none
     */
    public List<FeedFact> find(String first, String last, Collection<String> wanted, LocalDate today) {
        Map<String, FeedKind> known = penalties();
        known.keySet().retainAll(wanted);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> proceedings = proceedings(first, last);
        List<Object[]> rows = em.createQuery("""
                    select t.number, t.premises, t.namedOn, r, t.signName, t.address from Title t, FeedRecord r
                    where t.number >= :first and t.number <= :last and r.creditCode = t.creditCode and r.kind in :kinds
                    and r.matchState = :matched and r.occurredOn is not null order by t.number, r.id\
                    """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("kinds", known.keySet())
                .setParameter("matched", FeedMatchState.MATCHED)
                .getResultList();
        Map<String, String> pickedPlaces = pickedPlaces(rows);
        List<FeedFact> facts = new ArrayList<>();
        for (Object[] row : rows) {
            String title = (String) row[0];
            LocalDate namedOn = (LocalDate) row[2];
            FeedRecord record = (FeedRecord) row[3];
            FeedKind kind = known.get(record.kind());
            String place = FeedSubjects.placeOf((String) row[4], (String) row[5]);
            if (record.concernsTitle(kind, place.equals(pickedPlaces.get(record.pickedTitle())), (String) row[1])
                    && (namedOn == null || !record.occurredOn().isBefore(namedOn))) {
                facts.add(new FeedFact(
                        title,
                        record.id(),
                        record.occurredOn(),
                        kind.name(),
                        record.documentNumber(),
                        proceedings.getOrDefault(title + "/" + record.id(), Set.of()),
                        record.isAdverse(kind, today)));
            }
        }
        return facts;
    }

    /** Returns the places of the titles that officers have picked for records, by certificate number. */
    private Map<String, String> pickedPlaces(List<Object[]> rows) {
        Set<String> picked = rows.stream()
                .map(row -> ((FeedRecord) row[3]).pickedTitle())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> places = new HashMap<>();
        if (!picked.isEmpty()) {
            em.createQuery(
                            "select t.number, t.signName, t.address from Title t where t.number in :picked",
                            Object[].class)
                    .setParameter("picked", picked)
                    .getResultList()
                    .forEach(
                            row -> places.put((String) row[0], FeedSubjects.placeOf((String) row[1], (String) row[2])));
        }
        return places;
    }

    /** Returns the numbers of the proceedings that records have proposed, by title and id of the record. */
    private Map<String, Set<String>> proceedings(String first, String last) {
        Map<String, Set<String>> proposed = new HashMap<>();
        em.createQuery("""
                    select p.title, p.feedRecord.id, p.proceeding from FeedProposal p
                    where p.title >= :first and p.title <= :last\
                    """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .forEach(row -> proposed.computeIfAbsent(row[0] + "/" + row[1], any -> new HashSet<>())
                        .add((String) row[2]));
        return proposed;
    }

    /** Announces that a record was brought up to date. */
    void announce(FeedRecord record) {
        if (penalties().containsKey(record.kind()) && record.matchState() != FeedMatchState.UNMATCHED) {
            processed.fire(new FeedRecordProcessed(
                    record.kind(),
                    em.createQuery(
                                    "select t.number from Title t where t.creditCode = :code order by t.number",
                                    String.class)
                            .setParameter("code", record.creditCode())
                            .getResultList()));
        }
    }
}

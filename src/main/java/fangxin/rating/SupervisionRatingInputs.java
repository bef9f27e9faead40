package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.supervision.feed.FeedFacts;
import fangxin.supervision.proceeding.SupervisionState;
import fangxin.supervision.proceeding.SupervisionStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Source of what supervision gives: a penalty on record in a feed that the formula names, and a signed decision on a
 * penalty or a broken pledge, which follows the hearing of the holder, are substantiated facts; statements and confirmed
 * rectifications are replies in time. One penalty is one fact: the decision that its record has led to is not counted
 * again. A decision whose ground was withdrawn, or a revocation that its review has overturned, gives nothing.
 */
@ApplicationScoped
class SupervisionRatingInputs implements RatingInputSource {
    private static final Set<SupervisionState> PAST_HEARING =
            Set.of(SupervisionState.IN_RECTIFICATION, SupervisionState.CLOSED, SupervisionState.DISMISSED);

    @PersistenceContext
    EntityManager em;

    @Inject
    FeedFacts records;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, List<RatingInput>> found = new HashMap<>();
        String first = titles.getFirst().number();
        String last = titles.getLast().number();
        Set<String> counted = penalties(found, first, last, formula, today);
        if (!formula.substantiatedBy().isEmpty()) {
            facts(found, first, last, formula, counted);
        }
        statements(found, first, last);
        rectifications(found, first, last);
        return found;
    }

    /** Adds the penalties on record; returns the numbers of the proceedings that they have led to. */
    private Set<String> penalties(
            Map<String, List<RatingInput>> found, String first, String last, RatingFormula formula, LocalDate today) {
        Set<String> proceedings = new HashSet<>();
        for (FeedFacts.FeedFact fact : records.find(first, last, formula.substantiatedFeeds(), today)) {
            proceedings.addAll(fact.proceedings());
            add(
                    found,
                    fact.title(),
                    RatingInput.whole(
                            RatingInputKind.SUBSTANTIATED_FACT, "RECORD/" + fact.id(), fact.date(), fact.kind()));
        }
        return proceedings;
    }

    /** @param counted numbers of proceedings whose fact counts already */
    private void facts(
            Map<String, List<RatingInput>> found,
            String first,
            String last,
            RatingFormula formula,
            Set<String> counted) {
        between("""
                        select p.title.number, p.number, d.documentDate, p.nameZh, p.nameEn
                        from SupervisionProceeding p, OfficialDocument d where d.id = p.document and d.state = :signed
                        and (d.type.step is null or d.type.step <> :revoke) and p.triggerCode in :codes
                        and p.title.number >= :first and p.title.number <= :last
                        and not exists (select w.id from TitleEvent e, TitleEvent w where e.title = p.title
                        and e.document = p.document and w.title = p.title and w.withdrawnEntry = e.seq)\
                        """, first, last)
                .setParameter("signed", OfficialDocumentState.SIGNED)
                .setParameter("revoke", TitleStep.REVOKE)
                .setParameter("codes", formula.substantiatedBy())
                .getResultStream()
                .filter(row -> !counted.contains(row[1]))
                .forEach(row -> add(
                        found,
                        (String) row[0],
                        RatingInput.whole(
                                RatingInputKind.SUBSTANTIATED_FACT,
                                (String) row[1],
                                (LocalDate) row[2],
                                new LocalizedText((String) row[3], (String) row[4]))));
    }

    private void statements(Map<String, List<RatingInput>> found, String first, String last) {
        between("""
                        select p.title.number, p.number, p.statementAt from SupervisionProceeding p
                        where p.statementAt is not null and p.state in :states
                        and p.title.number >= :first and p.title.number <= :last\
                        """, first, last)
                .setParameter("states", PAST_HEARING)
                .getResultList()
                .forEach(row -> add(
                        found, (String) row[0], reply("STATEMENT/" + row[1], BusinessMoment.dayOf((Instant) row[2]))));
    }

    private void rectifications(Map<String, List<RatingInput>> found, String first, String last) {
        for (Object[] row : between("""
                        select p.title.number, p.number, j.recordedAt, e.remedyUntil
                        from SupervisionEntry j, SupervisionProceeding p, TitleEvent e
                        where j.proceeding = p and j.step = :confirmed and e.title = p.title and e.document = p.document
                        and e.remedyUntil is not null and p.title.number >= :first and p.title.number <= :last\
                        """, first, last)
                .setParameter("confirmed", SupervisionStep.CONFIRM_RECTIFICATION)
                .getResultList()) {
            LocalDate day = BusinessMoment.dayOf((Instant) row[2]);
            if (!day.isAfter((LocalDate) row[3])) {
                add(found, (String) row[0], reply("RECTIFICATION/" + row[1], day));
            }
        }
    }

    private TypedQuery<Object[]> between(String query, String first, String last) {
        return em.createQuery(query, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last);
    }

    private static RatingInput reply(String source, LocalDate day) {
        return RatingInput.whole(RatingInputKind.REPLY_IN_TIME, source, day, null);
    }

    private static void add(Map<String, List<RatingInput>> found, String title, RatingInput input) {
        found.computeIfAbsent(title, any -> new ArrayList<>()).add(input);
    }
}

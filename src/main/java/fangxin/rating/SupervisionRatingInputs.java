package fangxin.rating;

import fangxin.commitment.returns.ReturnFinding;
import fangxin.commitment.terms.ReturnTermsRepository;
import fangxin.common.LocalizedText;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.i18n.Messages;
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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Source of the inputs that supervision gives to ratings: penalties, unjustified refusals of returns and signed
 * decisions as substantiated facts, decisions on absences from mediation as 未配合, and statements and confirmed
 * rectifications as replies in time; one fact counts once. A refusal counts after the shop was heard, a decision after
 * the holder was heard. One fact counts once, by {@link CountedFacts}. A decision whose ground was withdrawn, or a
 * revocation that its review has overturned, gives nothing.
 */
@ApplicationScoped
class SupervisionRatingInputs implements RatingInputSource {
    private static final Set<SupervisionState> PAST_HEARING =
            Set.of(SupervisionState.IN_RECTIFICATION, SupervisionState.CLOSED, SupervisionState.DISMISSED);

    @PersistenceContext
    EntityManager em;

    @Inject
    FeedFacts records;

    @Inject
    ReturnTermsRepository returnTerms;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, List<RatingInput>> found = new HashMap<>();
        String first = titles.getFirst().number();
        String last = titles.getLast().number();
        CountedFacts counted = new CountedFacts();
        penalties(found, first, last, formula, today, counted);
        refusals(found, first, last, formula, counted);
        decisions(found, first, last, RatingInputKind.SUBSTANTIATED_FACT, formula.substantiatedBy(), counted);
        decisions(found, first, last, RatingInputKind.UNCOOPERATIVE, formula.uncooperativeBy(), counted);
        statements(found, first, last);
        rectifications(found, first, last);
        return found;
    }

    /**
     * Adds the penalties in force, each once where several offices have imported it. A decision that names one that is
     * repaired or expired does not count in its place.
     */
    private void penalties(
            Map<String, List<RatingInput>> found,
            String first,
            String last,
            RatingFormula formula,
            LocalDate today,
            CountedFacts counted) {
        for (FeedFacts.FeedFact fact : records.find(first, last, formula.substantiatedFeeds(), today)) {
            counted.addProceedings(fact.proceedings());
            counted.add(fact.title(), fact.decision());
            counted.add(fact.title(), fact.id());
            if (fact.inForce() && counted.isFirst(fact.title(), fact.decision())) {
                add(
                        found,
                        fact.title(),
                        RatingInput.whole(
                                RatingInputKind.SUBSTANTIATED_FACT, "RECORD/" + fact.id(), fact.date(), fact.kind()));
            }
        }
    }

    /**
     * Adds each refusal of a return that was found unjustified: a broken pledge where the formula counts the trigger
     * that the terms of returns state for broken pledges, however many of them propose a proceeding.
     */
    private void refusals(
            Map<String, List<RatingInput>> found,
            String first,
            String last,
            RatingFormula formula,
            CountedFacts counted) {
        if (!formula.substantiatedBy()
                .contains(returnTerms.current().terms().veto().trigger())) {
            return;
        }
        between("""
                        select c.title.number, c.number, c.foundOn, c.enteredAt from ReturnClaim c
                        where c.finding = :unjustified and c.title.number >= :first and c.title.number <= :last\
                        """, first, last)
                .setParameter("unjustified", ReturnFinding.UNJUSTIFIED)
                .getResultList()
                .forEach(row -> {
                    counted.add((String) row[0], (String) row[1]);
                    add(
                            found,
                            (String) row[0],
                            RatingInput.whole(
                                    RatingInputKind.SUBSTANTIATED_FACT,
                                    ReturnRatingInputs.source((String) row[1], (Instant) row[3]),
                                    (LocalDate) row[2],
                                    Messages.inBoth("rating.note.refusal")));
                });
    }

    /** Adds the signed decisions under some triggers, except on a fact that counts already. */
    private void decisions(
            Map<String, List<RatingInput>> found,
            String first,
            String last,
            RatingInputKind kind,
            List<String> codes,
            CountedFacts counted) {
        if (codes.isEmpty()) {
            return;
        }
        between("""
                        select p.title.number, p.number, d.documentDate, p.nameZh, p.nameEn, p.facts
                        from SupervisionProceeding p, OfficialDocument d where d.id = p.document and d.state = :signed
                        and (d.type.step is null or d.type.step <> :revoke) and p.triggerCode in :codes
                        and p.title.number >= :first and p.title.number <= :last
                        and not exists (select w.id from TitleEvent e, TitleEvent w where e.title = p.title
                        and e.document = p.document and w.title = p.title and w.withdrawnEntry = e.seq)\
                        """, first, last)
                .setParameter("signed", OfficialDocumentState.SIGNED)
                .setParameter("revoke", TitleStep.REVOKE)
                .setParameter("codes", codes)
                .getResultStream()
                .filter(row -> !counted.contains((String) row[0], (String) row[1], (String) row[5]))
                .forEach(row -> add(
                        found,
                        (String) row[0],
                        RatingInput.whole(
                                kind, (String) row[1], (LocalDate) row[2], new LocalizedText((String) row[3], (String)
                                        row[4]))));
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
                        select p.title.number, p.number, j.recordedAt, max(e.remedyUntil)
                        from SupervisionEntry j, SupervisionProceeding p, TitleEvent e
                        where j.proceeding = p and j.step = :confirmed and e.title = p.title and e.document = p.document
                        and e.remedyUntil is not null and p.title.number >= :first and p.title.number <= :last
                        group by p.title.number, p.number, j.recordedAt\
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

package fangxin.naming.rehearsal;

import fangxin.common.LocalizedText;
import fangxin.criteria.editing.EditionDraft;
import fangxin.criteria.editing.EditionRehearsals;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.naming.rehearsal.EditionRehearsalView.EffectCount;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repository of rehearsals of criteria: counts and finds the titles in force that were evaluated by a sheet, stores
 * rehearsals and their lines, finds the oldest running one with the content of its draft and the newest of a draft with
 * its counts and titles, and answers whether a draft was rehearsed. A
 * sheet that was never published needs no rehearsal, since nobody was evaluated by it.
 */
@ApplicationScoped
class EditionRehearsalRepository implements EditionRehearsals {
    private static final String OF_SHEET = """
            from Title t where t.number > :number and t.status in :running
            and (t.validUntil is null or t.validUntil >= :today)
            and (exists (select o.id from EvaluationOpinion o where o.subject.id = t.candidacy
            and o.sheet.editions like :sheet) or exists (select s.id from ScoreSheet s where s.subject.id = t.number
            and s.result is not null and s.editions like :sheet))\
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    EditionRepository editions;

    @Inject
    AgencyRepository agencies;

    @Override
    public boolean isRehearsed(EditionDraft draft, LocalDate today) {
        CriteriaEdition content = draft.content();
        return !editions.isKnown(draft.sheet())
                || newest(draft.id())
                        .filter(rehearsal -> rehearsal.isCurrent(content, today))
                        .isPresent();
    }

    /** Returns the newest rehearsal of a draft. */
    Optional<EditionRehearsal> newest(String draft) {
        return em.createQuery("""
                    select r from EditionRehearsal r where r.draft = :draft order by r.madeAt desc, r.id\
                    """, EditionRehearsal.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the id of the oldest running rehearsal. */
    Optional<String> oldestRunning() {
        return em.createQuery(
                        "select r.id from EditionRehearsal r where r.state = :running order by r.madeAt, r.id",
                        String.class)
                .setParameter("running", RehearsalState.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Finds a rehearsal that is still running and locks it until the transaction ends: a second node waits, and
     * computes the portion after that of the first.
     */
    Optional<EditionRehearsal> runningForUpdate(String id) {
        return Optional.ofNullable(em.find(EditionRehearsal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(EditionRehearsal::isRunning);
    }

    /** Returns the content that the draft of a rehearsal has now. */
    CriteriaEdition contentOf(EditionRehearsal rehearsal) {
        return em.find(EditionDraft.class, rehearsal.draft()).content();
    }

    int countTitles(String sheet, LocalDate today) {
        return ofSheet(em.createQuery("select count(t) " + OF_SHEET, Long.class), "", sheet, today)
                .getSingleResult()
                .intValue();
    }

    /**
     * Returns the titles in force after a number whose evaluation or re-check can have a part on a sheet, by their
     * numbers; also those of a sheet whose code ends with that of the sheet.
     */
    List<EvaluatedTitle> titlesAfter(String number, String sheet, LocalDate today, int most) {
        return ofSheet(
                        em.createQuery(
                                "select new fangxin.naming.rehearsal.EvaluatedTitle(t.number, t.candidacy) " + OF_SHEET
                                        + " order by t.number",
                                EvaluatedTitle.class),
                        number,
                        sheet,
                        today)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> ofSheet(TypedQuery<T> query, String after, String sheet, LocalDate today) {
        return query.setParameter("number", after)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .setParameter("sheet", "%" + sheet + "/%");
    }

    void add(EditionRehearsal rehearsal) {
        em.persist(rehearsal);
        em.flush();
    }

    /** Writes lines of a rehearsal, and keeps none of them in memory. */
    void add(List<EditionRehearsalLine> lines) {
        lines.forEach(em::persist);
        em.flush();
        lines.forEach(em::detach);
    }

    /** Returns the view of a rehearsal, beside the content that its draft has now. */
    EditionRehearsalView view(EditionRehearsal rehearsal, CriteriaEdition content, LocalDate today) {
        Map<String, LocalizedText> offices = agencies.names();
        List<EffectCount> counts = em.createQuery("""
                    select t.owner,
                    sum(case when l.sheet = :evaluation and l.effect = :raised then 1 else 0 end),
                    sum(case when l.sheet = :evaluation and l.effect = :lowered then 1 else 0 end),
                    sum(case when l.sheet = :evaluation and l.effect = :lost then 1 else 0 end),
                    sum(case when l.sheet = :evaluation and l.effect = :uncertain then 1 else 0 end),
                    sum(case when l.sheet = :evaluation then 0 else 1 end)
                    from EditionRehearsalLine l, Title t where l.rehearsal = :rehearsal and t.number = l.title
                    group by t.owner order by t.owner\
                    """, Object[].class)
                .setParameter("raised", EditionEffect.RAISED)
                .setParameter("lowered", EditionEffect.LOWERED)
                .setParameter("lost", EditionEffect.LOST)
                .setParameter("uncertain", EditionEffect.UNCERTAIN)
                .setParameter("evaluation", RehearsedSheet.EVALUATION)
                .setParameter("rehearsal", rehearsal.id())
                .getResultStream()
                .map(row -> new EffectCount(
                        offices.get((String) row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
        long changed = counts.stream()
                .mapToLong(each -> each.raised() + each.lowered() + each.lost() + each.uncertain())
                .sum();
        return new EditionRehearsalView(
                rehearsal.actor().name(),
                rehearsal.madeAt(),
                rehearsal.isCurrent(content, today),
                rehearsal.state(),
                rehearsal.computed(),
                rehearsal.total(),
                rehearsal.titles(),
                rehearsal.titles() - changed,
                rehearsal.rechecks(),
                counts);
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /**
     * Lists the titles after a number whose grade or re-check a rehearsal changes or leaves uncertain.
     *
     * @param sheet    the results of evaluations, or those of re-checks
     * @param effect   one effect; null for all
     * @param readable the titles that the reader may see by name
     * @param recusal  merchants whose titles the reader does not see
     */
    List<EditionRehearsalRow> rows(
            EditionRehearsal rehearsal,
            RehearsedSheet sheet,
            EditionEffect effect,
            String after,
            int most,
            ReadableTitlesCondition readable,
            RecusalCondition recusal) {
        TypedQuery<Object[]> query = em.createQuery(
                """
                    select l, t.signName from EditionRehearsalLine l, Title t where l.rehearsal = :rehearsal
                    and t.number = l.title and l.sheet = :sheet and l.title > :after and l.effect in :effects\
                    """ + readable.condition() + recusal.condition("coalesce(t.merchant, '')") + " order by l.title",
                Object[].class);
        return recusal.bind(readable.bind(query))
                .setParameter("rehearsal", rehearsal.id())
                .setParameter("sheet", sheet)
                .setParameter("after", after)
                .setParameter("effects", effect == null ? EnumSet.allOf(EditionEffect.class) : EnumSet.of(effect))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> ((EditionRehearsalLine) row[0]).row((String) row[1]))
                .toList();
    }
}

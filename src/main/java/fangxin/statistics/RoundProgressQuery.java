package fangxin.statistics;

import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.statistics.RoundProgress.RoundCase;
import fangxin.statistics.RoundProgress.StageChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Queries of the cases of a round that a reader may see, with the changes of their stages. */
@ApplicationScoped
class RoundProgressQuery {
    private static final String OF_ROUND = " from Candidacy c where c.round.id = :round and ";
    private static final String CHANGES = "select c.reference, j.step, j.stageAfter, j.recordedAt"
            + " from JournalEntry j join j.candidacy c where c.round.id = :round and j.stageBefore <> j.stageAfter and ";

    @PersistenceContext
    EntityManager em;

    /** Lists the cases of a round, by two queries for any number of cases. */
    List<RoundCase> casesOf(String round, CandidacyFilter visible) {
        if (visible.isEmpty()) {
            return List.of();
        }
        Map<String, List<StageChange>> changes = changesOf(round, visible);
        return rows(
                        "select c.reference, c.stage, c.createdAt, c.dueOn" + OF_ROUND + visible.condition(),
                        round,
                        visible)
                .stream()
                .map(row -> new RoundCase(
                        (String) row[0],
                        (Stage) row[1],
                        (Instant) row[2],
                        (LocalDate) row[3],
                        changes.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    /** Returns the changes of stage of each case in order, by the reference of the case. */
    Map<String, List<StageChange>> changesOf(String round, CandidacyFilter visible) {
        Map<String, List<StageChange>> changes = new LinkedHashMap<>();
        rows(CHANGES + visible.condition() + " order by c.reference, j.seq", round, visible)
                .forEach(row -> changes.computeIfAbsent((String) row[0], absent -> new ArrayList<>())
                        .add(new StageChange((Step) row[1], (Stage) row[2], (Instant) row[3])));
        return changes;
    }

    private List<Object[]> rows(String text, String round, CandidacyFilter visible) {
        TypedQuery<Object[]> query = em.createQuery(text, Object[].class).setParameter("round", round);
        visible.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}

package fangxin.naming.rehearsal;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.procedure.evaluation.EvaluationRepository;
import fangxin.procedure.evaluation.EvaluationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Transactions of a rehearsal of criteria, a portion of titles each: score the evaluations and the newest re-checks of the
 * titles by the draft and store those whose result would change. A rehearsal whose draft has changed meanwhile, or
 * of which a portion cannot be computed, is stopped.
 */
@ApplicationScoped
@Transactional
class EditionRehearsalWorker {
    static final int PORTION = 500;

    @Inject
    EditionRehearsalRepository rehearsals;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EditionRepository editions;

    @Inject
    BusinessClock businessClock;

    /** Returns the id of the oldest running rehearsal; empty where none is running. */
    Optional<String> oldestRunning() {
        return rehearsals.oldestRunning();
    }

    /** Computes the next portion of a rehearsal that is still running. */
    void advance(String id) {
        rehearsals.runningForUpdate(id).ifPresent(this::advance);
    }

    /** Stops a rehearsal that is still running, after the transaction of its portion has failed. */
    void stop(String id) {
        rehearsals.runningForUpdate(id).ifPresent(EditionRehearsal::stop);
    }

    /** Computes the next portion of a rehearsal; returns whether there is more to compute. */
    boolean advance(EditionRehearsal rehearsal) {
        CriteriaEdition draft = rehearsals.contentOf(rehearsal);
        if (!rehearsal.isOf(draft)) {
            rehearsal.stop();
            return false;
        }
        List<EvaluatedTitle> titles = rehearsals.titlesAfter(
                rehearsal.reached(), draft.sheet(), businessClock.now().today(), PORTION);
        rehearsals.add(score(rehearsal, titles, draft));
        if (!titles.isEmpty()) {
            rehearsal.advance(titles.getLast().number(), titles.size());
        }
        if (titles.size() < PORTION) {
            rehearsal.complete();
        }
        return rehearsal.isRunning();
    }

    private List<EditionRehearsalLine> score(
            EditionRehearsal rehearsal, List<EvaluatedTitle> titles, CriteriaEdition draft) {
        Map<String, EvaluationResult> results = evaluations.results(titles.stream()
                .map(EvaluatedTitle::candidacy)
                .filter(Objects::nonNull)
                .toList());
        Map<String, EvaluationResult> rechecks = evaluations.recheckResults(
                titles.stream().map(EvaluatedTitle::number).toList());
        BiFunction<String, Integer, CriteriaEdition> former = (sheet, issue) -> editions.of(sheet, issue);
        List<EditionRehearsalLine> lines = new ArrayList<>();
        for (EvaluatedTitle title : titles) {
            Optional.ofNullable(title.candidacy())
                    .map(results::get)
                    .flatMap(result -> RehearsedEvaluation.of(result, draft, former))
                    .flatMap(found -> line(rehearsal, title, RehearsedSheet.EVALUATION, found))
                    .ifPresent(lines::add);
            Optional.ofNullable(rechecks.get(title.number()))
                    .flatMap(result -> RehearsedEvaluation.ofRecheck(result, draft, former))
                    .flatMap(found -> line(rehearsal, title, RehearsedSheet.RECHECK, found))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<EditionRehearsalLine> line(
            EditionRehearsal rehearsal, EvaluatedTitle title, RehearsedSheet sheet, RehearsedEvaluation rehearsed) {
        rehearsal.count(sheet);
        return rehearsed.effect() == EditionEffect.KEPT
                ? Optional.empty()
                : Optional.of(new EditionRehearsalLine(rehearsal, title.number(), sheet, rehearsed));
    }
}

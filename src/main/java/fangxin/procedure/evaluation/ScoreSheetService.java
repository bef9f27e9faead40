package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.WorkSubjectRepository;
import fangxin.procedure.candidacy.WorkSubjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Domain service for score sheets inside the transaction of a service: it finds a sheet for a member of its team and
 * for nobody else, saves marks, and computes the result.
 */
@ApplicationScoped
class ScoreSheetService {
    @Inject
    WorkSubjectRepository workSubjects;

    @Inject
    @Any
    Instance<ScoredSubjectSource> sources;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the sheet that a member of a team works on: the team's, or while members score alone, the own.
     *
     * @param id reference of the candidacy, or certificate number of the title
     */
    ScoreSheet of(String id, Actor actor) {
        return of(id, source(id).byId(id), actor);
    }

    private ScoreSheet of(String id, ScoredSubject subject, Actor actor) {
        return evaluations
                .team(id)
                .filter(team -> team.has(actor.account()) && subject.mayBeScoredBy(actor))
                .flatMap(team -> of(team, actor))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Returns the subject of a sheet. */
    ScoredSubject subject(ScoreSheet sheet) {
        return source(sheet.subject().type()).byId(sheet.subject().id());
    }

    /** Refuses a sheet that this transaction has found for its writer, unless its subject may still be scored. */
    void requireScoringOpen(ScoreSheet found) {
        source(found.subject().type()).of(found.subject()).requireScoringOpen();
    }

    private ScoredSubjectSource source(String id) {
        return source(workSubjects.typeOf(id).orElseThrow(() -> new NotFound(String.valueOf(id))));
    }

    private ScoredSubjectSource source(WorkSubjectType type) {
        return sources.stream()
                .filter(source -> source.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private Optional<ScoreSheet> of(EvaluationTeam team, Actor actor) {
        return evaluations
                .sheet(team.subject())
                .filter(sheet -> sheet.team() == team)
                .or(() -> evaluations.ownSheets(team).stream()
                        .filter(own -> own.scorer().equals(actor.account()))
                        .findFirst());
    }

    /** Returns the sheets on which the reader scores, by team; the reader is a member of each team. */
    Map<EvaluationTeam, ScoreSheet> of(List<EvaluationTeam> teams, Actor actor) {
        Map<EvaluationTeam, ScoreSheet> found = new HashMap<>();
        evaluations
                .sheetsFor(teams, actor.account())
                .forEach(sheet -> found.merge(sheet.team(), sheet, (one, other) -> one.scorer() == null ? one : other));
        return found;
    }

    /**
     * Returns the sheet of the reader, with its subject locked: of two concurrent writers, the second reads what the
     * first has saved.
     */
    ScoreSheet findForUpdate(String id, Actor actor) {
        return of(id, source(id).findForUpdate(id), actor);
    }

    /**
     * Saves marks; a mark that is based on an older one is refused, with the name of the other evaluator. Of several
     * marks, the refusal names the field with the code of its item before it, as in {@code A1.points}.
     *
     * @return the marks of the sheet that count now, by the code of the item
     */
    Map<String, ItemMark> save(ScoreSheet sheet, List<MarkInput> markings, Actor actor) {
        sheet.requireOpen();
        requireScoringOpen(sheet);
        Map<String, ItemMark> marks = evaluations.marks(sheet);
        List<ItemMark> given = new ArrayList<>();
        for (MarkInput marking : markings) {
            try {
                given(sheet, marking, marks, actor).ifPresent(mark -> {
                    given.add(mark);
                    marks.put(mark.code(), mark);
                });
            } catch (RuleViolation refused) {
                throw markings.size() == 1 ? refused : atItem(marking.code(), refused);
            }
        }
        evaluations.addMarks(given);
        return marks;
    }

    private static RuleViolation atItem(String code, RuleViolation refused) {
        return new RuleViolation(
                refused.status(),
                refused.violations().stream()
                        .map(one -> one.field() == null
                                ? one
                                : new RuleViolation.Violation(code + "." + one.field(), one.key(), one.arguments()))
                        .toList());
    }

    /** Returns the new mark of an item; empty where it equals the mark that counts. */
    private Optional<ItemMark> given(ScoreSheet sheet, MarkInput marking, Map<String, ItemMark> marks, Actor actor) {
        CriteriaEdition.Item item = evaluations.item(sheet, marking.code());
        Mark mark = marking.mark(item).within(item);
        ItemMark before = marks.get(item.code());
        if (before != null && before.mark().equals(mark)) {
            return Optional.empty();
        }
        if (before != null && marking.basedOn() != null && marking.basedOn() != before.seq()) {
            throw RuleViolation.conflictAt(
                    "points",
                    "evaluation.mark.first",
                    before.markedByName(),
                    before.markedAt(),
                    ScoreExplanation.number(before.mark().points()));
        }
        String why = FieldErrors.tidy(marking.changeReason());
        new FieldErrors()
                .refuse(
                        before != null && sheet.isMerged() && why == null,
                        "changeReason",
                        "evaluation.mark.changeReason")
                .check();
        return Optional.of(new ItemMark(
                        sheet,
                        item.code(),
                        before == null ? 1 : before.seq() + 1,
                        mark,
                        actor,
                        businessClock.now().at())
                .because(before == null ? null : why));
    }

    /** Returns the result of the sheet; refused while an item lacks its mark, its reason or its pictures. */
    EvaluationResult result(ScoreSheet sheet) {
        List<CriteriaEdition> editions = evaluations.editionsOf(sheet);
        Map<String, Mark> marks = plain(evaluations.marks(sheet));
        Map<String, List<StoredFile>> pictures =
                sheet.pictures(files.of(sheet.subject().id()));
        EvaluationResult result = EvaluationResult.of(editions, marks);
        FieldErrors faults = new FieldErrors();
        editions.stream()
                .flatMap(CriteriaEdition::allItems)
                .filter(item -> marks.containsKey(item.code()))
                .forEach(item -> {
                    Mark mark = marks.get(item.code());
                    int taken = pictures.getOrDefault(ScoringService.purpose(item.code()), List.of())
                            .size();
                    int needed = sheet.picturesNeeded(item, mark);
                    faults.refuse(
                            taken < needed,
                            item.code(),
                            mark.veto() ? "evaluation.mark.vetoEvidence" : "evaluation.mark.evidence",
                            item.code(),
                            item.title(),
                            needed,
                            taken);
                });
        faults.check();
        return result;
    }

    static Map<String, Mark> plain(Map<String, ItemMark> marks) {
        return marks.values().stream().collect(Collectors.toMap(ItemMark::code, ItemMark::mark));
    }
}

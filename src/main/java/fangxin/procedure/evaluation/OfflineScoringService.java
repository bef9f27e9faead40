package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * Where a phone hands in what was marked on the spot, perhaps long after: nothing that it sends is lost. What cannot
 * count any more stays as a note for the team.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class OfflineScoringService {
    /** KEPT: it counts. FIRST: somebody else's newer mark stands. LATE: the sheet was locked; it is a note now. */
    public enum Outcome {
        KEPT,
        FIRST,
        LATE
    }

    /**
     * What became of it.
     *
     * @param seq  number of the mark that stands now, 0 for none
     * @param mark the mark that stands now, or null
     * @param by   who gave it, or who locked the sheet
     */
    public record Sent(Outcome outcome, int seq, Mark mark, String by, Instant at) {}

    @Inject
    ScoreSheetService sheets;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    public Sent mark(String reference, MarkInput marking) {
        Actor actor = signedIn.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        if (sheet.closed()) {
            Constraints.check(marking);
            requireItem(sheet, marking.code());
            evaluations.add(new LateMark(sheet, marking, actor, moments.now().at()));
            return standing(sheet, marking.code(), Outcome.LATE);
        }
        ItemMark before = evaluations.marks(sheet).get(marking.code());
        if (before != null
                && marking.basedOn() != null
                && marking.basedOn() != before.seq()
                && !before.markedBy().equals(actor.account())) {
            return standing(sheet, marking.code(), Outcome.FIRST);
        }
        sheets.save(sheet, List.of(marking.basedOn(before == null ? 0 : before.seq())), actor);
        return standing(sheet, marking.code(), Outcome.KEPT);
    }

    public Sent photograph(String reference, String code, String name, InputStream content) {
        Actor actor = signedIn.actor();
        ScoreSheet sheet = sheets.findForUpdate(reference, actor);
        requireItem(sheet, code);
        String purpose = sheet.closed() ? "LATE-" + code : ScoringService.purpose(code);
        String file =
                files.store(reference, purpose, name, content, actor.account()).id();
        if (sheet.closed()) {
            evaluations.add(new LateMark(sheet, code, file, actor, moments.now().at()));
        }
        return standing(sheet, code, sheet.closed() ? Outcome.LATE : Outcome.KEPT);
    }

    private void requireItem(ScoreSheet sheet, String code) {
        if (evaluations.editionsOf(sheet).stream()
                .flatMap(CriteriaEdition::allItems)
                .noneMatch(item -> item.code().equals(code))) {
            throw new RuleViolation("evaluation.mark.code", code);
        }
    }

    private Sent standing(ScoreSheet sheet, String code, Outcome outcome) {
        ItemMark mark = evaluations.marks(sheet).get(code);
        boolean late = outcome == Outcome.LATE;
        return new Sent(
                outcome,
                mark == null ? 0 : mark.seq(),
                mark == null ? null : mark.mark(),
                late ? sheet.closedName() : mark == null ? null : mark.markedName(),
                late ? sheet.closedAt() : mark == null ? null : mark.markedAt());
    }
}

package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.evidence.FileStore;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
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
@RolesAllowed(Roles.EVALUATOR)
public class PhoneDesk {
    /** KEPT: it counts. FIRST: somebody else's newer mark stands. LATE: the sheet was locked; it is a note now. */
    public enum Outcome { KEPT, FIRST, LATE }

    /**
     * What became of it.
     *
     * @param seq  number of the mark that stands now, 0 for none
     * @param mark the mark that stands now, or null
     * @param by   who gave it, or who locked the sheet
     */
    public record Sent(Outcome outcome, int seq, Mark mark, String by, Instant at) { }

    @Inject
    TeamSheets sheets;
    @Inject
    Evaluations evaluations;
    @Inject
    FileStore files;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Sent mark(String reference, Marking marking) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        if (sheet.closed()) {
            new Faults().mayHave("reason", marking.reason(), 2000).check();
            requireItem(sheet, marking.code());
            evaluations.add(new LateMark(sheet, marking, actor, moments.now().at()));
            return standing(sheet, marking.code(), Outcome.LATE);
        }
        ItemMark before = evaluations.marks(sheet).get(marking.code());
        if (before != null && marking.basedOn() != null && marking.basedOn() != before.seq()
                && !before.markedBy().equals(actor.account())) {
            return standing(sheet, marking.code(), Outcome.FIRST);
        }
        sheets.keep(sheet, List.of(marking.basedOn(before == null ? 0 : before.seq())), actor);
        return standing(sheet, marking.code(), Outcome.KEPT);
    }

    public Sent photograph(String reference, String code, String name, InputStream content) {
        Actor actor = signedIn.actor();
        JointSheet sheet = sheets.held(reference, actor);
        requireItem(sheet, code);
        String purpose = sheet.closed() ? "LATE-" + code : EvaluationDesk.purpose(code);
        String file = files.store(reference, purpose, name, content, actor.account()).id();
        if (sheet.closed()) {
            evaluations.add(new LateMark(sheet, code, file, actor, moments.now().at()));
        }
        return standing(sheet, code, sheet.closed() ? Outcome.LATE : Outcome.KEPT);
    }

    private void requireItem(JointSheet sheet, String code) {
        if (evaluations.editionsOf(sheet).stream().flatMap(Edition::allItems).noneMatch(item -> item.code().equals(code))) {
            throw new RuleViolation("evaluation.mark.code", code);
        }
    }

    private Sent standing(JointSheet sheet, String code, Outcome outcome) {
        ItemMark mark = evaluations.marks(sheet).get(code);
        boolean late = outcome == Outcome.LATE;
        return new Sent(outcome, mark == null ? 0 : mark.seq(), mark == null ? null : mark.mark(),
                late ? sheet.closedName() : mark == null ? null : mark.markedName(),
                late ? sheet.closedAt() : mark == null ? null : mark.markedAt());
    }
}

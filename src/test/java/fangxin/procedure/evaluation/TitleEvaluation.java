package fangxin.procedure.evaluation;

import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Mark;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.round.ScoringMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Evaluation of a title after naming, for container tests: a team, its sheet with one mark, and an opinion. */
@Dependent
public class TitleEvaluation {
    @Inject
    EvaluationRepository evaluations;

    public void add(String certificateNumber, List<String> accounts, Actor actor, JournalEntry entry, Instant now) {
        WorkSubject title = WorkSubject.title(certificateNumber);
        EvaluationTeam team = new EvaluationTeam(
                title,
                new ScoringMode(ScoringMode.SheetSharing.JOINT, 10),
                1,
                accounts.stream().map(one -> new TeamMember(one, one)).toList(),
                new TeamAssignmentService.TeamAssignment(accounts, accounts.getFirst(), null, null),
                actor,
                now);
        evaluations.add(team);
        ScoreSheet sheet = evaluations.openSheet(team, List.of(), null, actor, now);
        evaluations.add(new ItemMark(sheet, "G11", 1, new Mark(4, false, false, "抽查"), actor, now));
        evaluations.add(new EvaluationOpinion(
                sheet, 1, Grade.PASS, new EvaluationOpinion.OpinionInput("复核通过", null, null, null, null), entry));
    }

    /** Members, marks and opinion as stored in the database, as texts. */
    public List<String> read(String certificateNumber) {
        WorkSubject title = WorkSubject.title(certificateNumber);
        EvaluationTeam team = evaluations.team(title).orElseThrow();
        ScoreSheet sheet = evaluations.sheet(title).orElseThrow();
        return List.of(
                team.subject() + " " + team.members().size(),
                sheet.subject() + " "
                        + evaluations.marks(sheet).get("G11").mark().points(),
                title.type() + " " + evaluations.opinion(title).orElseThrow().opinion());
    }
}

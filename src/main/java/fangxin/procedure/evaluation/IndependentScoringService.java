package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Service boundary for members who score alone (独立评分): they hand in their own sheets; the last one triggers the
 * merge, or the call for one more evaluator.
 */
@Stateless
@RolesAllowed(RoleNames.EVALUATOR)
public class IndependentScoringService {
    /** Day of the visit, with which a member hands in the own sheet. */
    public record HandInInput(
            @NotNull(message = "{evaluation.close.visited}") LocalDate visitedOn) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ScoreSheetService sheets;

    @Inject
    SheetViews views;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Submits the caller's own sheet for good. The last evaluator then sees the marks of the others. */
    public SheetView handIn(String reference, HandInInput input) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        ScoreSheet own = sheets.findForUpdate(reference, actor);
        if (own.scorer() == null) {
            throw new RuleViolation("evaluation.blind.joint");
        }
        own.requireOpen();
        Candidacy candidacy = candidacies.of(own.subject());
        EvaluationResult result = sheets.result(own);
        LocalDate visitedOn = input.visitedOn();
        new FieldErrors()
                .validate(input)
                .refuse(visitedOn != null && now.today().isBefore(visitedOn), "visitedOn", "evaluation.close.future")
                .check();
        own.close(result, evaluations.content(own).hash(), visitedOn, actor, now.at());
        evaluations.sign(own, SheetSigner.byAccount(actor.name(), actor.account()), actor, now.at());
        List<ScoreSheet> all = evaluations.ownSheets(own.team());
        long in = all.stream().filter(ScoreSheet::isClosed).count();
        candidacy.take(
                Step.SCORE,
                StepContext.by(actor, now)
                        .because(Messages.message(Locale.CHINESE, "evaluation.blind.in", in, all.size())));
        if (in == all.size()) {
            bringTogether(candidacy, own.team(), all, actor, now);
        }
        return views.of(sheets.of(reference, actor), actor);
    }

    private void bringTogether(
            Candidacy candidacy, EvaluationTeam team, List<ScoreSheet> all, Actor actor, BusinessMoment now) {
        double spread = AdditionalEvaluatorRule.spread(
                all.stream().map(sheet -> sheet.result().orElseThrow()).toList());
        if (AdditionalEvaluatorRule.calls(
                team, spread, candidacy.round().terms().scoring())) {
            team.callThird(now.at());
            correspondence.notifyHolders(
                    candidacy,
                    Role.AUTHORITY,
                    candidacy.authority(),
                    "evaluation.letter.third",
                    team.id(),
                    now,
                    ScoreExplanation.number(spread));
            return;
        }
        List<CriteriaEdition> editions = evaluations.editionsOf(all.getFirst());
        List<SheetMerger.MemberMarks> given = all.stream()
                .map(sheet -> new SheetMerger.MemberMarks(
                        sheet.closedByName(), ScoreSheetService.plain(evaluations.marks(sheet))))
                .toList();
        Map<String, Mark> merged = SheetMerger.of(editions, given, AdditionalEvaluatorRule.mergeRule(team));
        ScoreSheet sheet = evaluations.openSheet(team, evaluations.editionsFor(candidacy), null, actor, now.at());
        String by = Messages.message(Locale.CHINESE, "evaluation.blind.merged");
        merged.forEach(
                (code, mark) -> evaluations.add(new ItemMark(sheet, code, 1, mark, ItemMark.MERGED, by, now.at())));
    }
}

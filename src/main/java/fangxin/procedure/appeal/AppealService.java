package fangxin.procedure.appeal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.ReviewerPolicy;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.evaluation.CandidacyGrades;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;

/**
 * Service boundary for the review (复查) of refusals by officers of the review office who took no part in them: it shows
 * an appeal, stores the scan of the decision, and upholds the refusal or reopens the case.
 */
@Stateless
@RolesAllowed(RoleNames.COUNTY_OFFICE)
public class AppealService {
    /**
     * An appeal with the facts for the reviewer.
     *
     * @param refused       the stage to which the merchant objects: DECLINED or REFUSED
     * @param refusalReason the reasons given for it
     * @param plea          the merchant's reasons
     * @param tookPart      whether the reader took part in the refusal and therefore cannot decide
     * @param gradeAsked    whether reopening requires the grade that the reviewer found
     */
    public record AppealCase(
            @NotNull CandidacyView candidacy,
            @NotNull Stage refused,
            @NotNull Stage reopensTo,
            String refusalReason,
            String plea,
            boolean tookPart,
            boolean gradeAsked) {}

    /**
     * The reviewer's decision. {@code grade} is required where the evaluation gave none and the case is reopened;
     * otherwise it is ignored.
     */
    public record AppealFinding(
            @NotBlank(message = "{appeal.reason.missing}") @Length(max = 4000, message = "{evaluation.tooLong}")
            String reason,

            Grade grade,
            @Length(max = 36) String scan) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    AppealDecisionRepository decisions;

    @Inject
    CandidacyGrades grades;

    @Inject
    ReviewerPolicy reviewers;

    @Inject
    FileStore files;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the appeal; refused unless the candidacy is under review. */
    public AppealCase view(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        CandidacyView view = CandidacyView.of(candidacy, actor);
        JournalEntry asked = appealEntry(candidacy);
        String why = candidacy.journal().stream()
                .filter(entry -> entry.stageAfter() == asked.stageBefore() && entry.seq() < asked.seq())
                .reduce((older, newer) -> newer)
                .map(JournalEntry::reason)
                .orElse(null);
        return new AppealCase(
                view,
                asked.stageBefore(),
                reopenedStage(asked),
                why,
                asked.reason(),
                reviewers.excludes(candidacy, actor.account(), actor.name()),
                isGradeNeeded(candidacy, asked));
    }

    /** Stores the scan of the signed decision. */
    public String storeScan(String reference, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return files.store(reference, "REVIEW", name, content, actor.account()).id();
    }

    /**
     * Upholds the refusal (复查维持), which is final then. Refused without reasons, and to an officer who took part in the
     * case.
     */
    public CandidacyView uphold(String reference, AppealFinding finding) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        appealEntry(candidacy);
        check(candidacy, finding, false);
        reviewers.check(candidacy, actor);
        candidacy.uphold(StepContext.by(actor, now).because(finding.reason().strip()));
        record(candidacy, AppealDecision.AppealOutcome.UPHOLD, null, finding, actor, now);
        correspondence.notifyMerchant(
                candidacy,
                "appeal.letter.upheld",
                now,
                CandidacyNotifier.shortened(finding.reason().strip()));
        return CandidacyView.of(candidacy, actor);
    }

    /**
     * Reopens the case (复查重办): a refused one is EVALUATED again, a declined one VERIFIED. Refused without reasons,
     * without a grade where the evaluation gave none, and to an officer who took part in the case.
     */
    public CandidacyView reopen(String reference, AppealFinding finding) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        JournalEntry plea = appealEntry(candidacy);
        boolean gradeAsked = isGradeNeeded(candidacy, plea);
        check(candidacy, finding, gradeAsked);
        reviewers.check(candidacy, actor);
        candidacy.reopen(
                reopenedStage(plea),
                StepContext.by(actor, now).because(finding.reason().strip()));
        record(
                candidacy,
                AppealDecision.AppealOutcome.REOPEN,
                gradeAsked ? finding.grade() : null,
                finding,
                actor,
                now);
        correspondence.notifyMerchant(
                candidacy,
                "appeal.letter.reopened",
                now,
                CandidacyNotifier.shortened(finding.reason().strip()));
        return CandidacyView.of(candidacy, actor);
    }

    private void record(
            Candidacy candidacy,
            AppealDecision.AppealOutcome outcome,
            Grade grade,
            AppealFinding finding,
            Actor actor,
            BusinessMoment now) {
        decisions.add(new AppealDecision(
                candidacy,
                decisions.of(candidacy.reference()).size() + 1,
                outcome,
                grade,
                finding.reason().strip(),
                FieldErrors.tidy(finding.scan()),
                actor,
                now.at()));
    }

    private void check(Candidacy candidacy, AppealFinding finding, boolean gradeAsked) {
        String scan = FieldErrors.tidy(finding.scan());
        new FieldErrors()
                .validate(finding)
                .refuse(gradeAsked && finding.grade() == null, "grade", "appeal.grade.missing")
                .refuse(
                        scan != null
                                && files.of(candidacy.reference()).stream()
                                        .map(StoredFile::id)
                                        .noneMatch(scan::equals),
                        "scan",
                        "evaluation.file.unknown")
                .check();
    }

    private static JournalEntry appealEntry(Candidacy candidacy) {
        candidacy.requireOpen(Step.UPHOLD);
        return candidacy.journal().stream()
                .filter(entry -> entry.step() == Step.ASK_REVIEW)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** Returns the stage to which a reopened case returns: VERIFIED after a decline, EVALUATED after a refusal. */
    private static Stage reopenedStage(JournalEntry plea) {
        return plea.stageBefore() == Stage.DECLINED ? Stage.VERIFIED : Stage.EVALUATED;
    }

    /** Returns whether the reviewer has to state a grade, because the evaluation gave none. */
    private boolean isGradeNeeded(Candidacy candidacy, JournalEntry plea) {
        return reopenedStage(plea) == Stage.EVALUATED
                && grades.of(candidacy.reference()).isEmpty();
    }
}

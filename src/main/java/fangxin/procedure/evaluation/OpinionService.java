package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
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
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary for the evaluation opinion that the sector authority gives and signs on a closed sheet, with its
 * basis and its scan.
 */
@Stateless
@RolesAllowed(RoleNames.AUTHORITY)
public class OpinionService {
    /**
     * Basis of an opinion.
     *
     * @param result   null while the sheet is not closed
     * @param recalled the opinion as it was entered before it was recalled, or null
     */
    public record OpinionBasis(
            CandidacyView candidacy,
            EvaluationResult result,
            List<LocalizedText> arithmetic,
            List<LocalizedText> reasons,
            EvaluationOpinion.OpinionInput recalled) {
        public boolean isPassed() {
            return result != null && result.reached() != null;
        }
    }

    @Inject
    CandidacyRepository candidacies;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    FileStore files;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    public OpinionBasis basis(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, currentUser.actor());
        EvaluationResult result = evaluations
                .sheet(WorkSubject.of(candidacy))
                .flatMap(ScoreSheet::result)
                .orElse(null);
        return new OpinionBasis(
                view,
                result,
                result == null ? List.of() : ScoreExplanation.arithmetic(result),
                result == null ? List.of() : ScoreExplanation.reasons(result),
                Optional.of(candidacy)
                        .filter(each -> each.isRecalled(Step.OPINE))
                        .flatMap(each -> evaluations.opinion(WorkSubject.of(each)))
                        .map(EvaluationOpinion.OpinionInput::of)
                        .orElse(null));
    }

    /** Keeps the scan of the signed paper. */
    public String storeScan(String reference, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return files.store(reference, "OPINION", name, content, actor.account()).id();
    }

    /** Gives the opinion: evaluated with the grade computed from the marks, or refused with the reasons. */
    public CandidacyView opine(String reference, EvaluationOpinion.OpinionInput text) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        candidacy.requireVisibleTo(actor);
        candidacy.requireOpen(Step.OPINE);
        check(candidacy, text, now);
        ScoreSheet sheet = evaluations
                .sheet(WorkSubject.of(candidacy))
                .filter(ScoreSheet::isClosed)
                .orElseThrow(() -> new RuleViolation("evaluation.opine.open"));
        EvaluationResult result = sheet.result().orElseThrow();
        Grade grade = result.grade().orElse(null);
        String reasons = ScoreExplanation.verdict(result).zh();
        StepContext taking = StepContext.by(actor, now)
                .because(shortened(reasons + text.opinion().strip()));
        String signer = FieldErrors.tidy(text.signer());
        JournalEntry entry = candidacy.take(
                Step.OPINE,
                grade == null ? Stage.REFUSED : Stage.EVALUATED,
                signer == null ? taking : taking.onBehalfOf(signer));
        evaluations.add(new EvaluationOpinion(
                sheet, (int) evaluations.opinions(sheet.subject()).count() + 1, grade, text, entry));
        if (grade == null) {
            correspondence.notifyMerchant(
                    candidacy, "evaluation.letter.refused", now, shortened(reasons), candidacy.dueOn());
        } else {
            correspondence.notifyMerchant(candidacy, "evaluation.letter.evaluated", now);
        }
        return CandidacyView.of(candidacy, actor);
    }

    /** Refuses a date in the future, and an opinion entered for another signer without the scan of the paper. */
    private void check(Candidacy candidacy, EvaluationOpinion.OpinionInput text, BusinessMoment now) {
        String scan = FieldErrors.tidy(text.scan());
        new FieldErrors()
                .validate(text)
                .refuse(FieldErrors.tidy(text.signer()) != null && scan == null, "scan", "evaluation.opine.signer.scan")
                .refuse(
                        text.documentDate() != null && now.today().isBefore(text.documentDate()),
                        "documentDate",
                        "evaluation.opine.future")
                .refuse(
                        scan != null
                                && files.of(candidacy.reference()).stream()
                                        .map(StoredFile::id)
                                        .noneMatch(scan::equals),
                        "scan",
                        "evaluation.file.unknown")
                .check();
    }

    private static String shortened(String words) {
        return words.length() <= 1500 ? words : words.substring(0, 1499) + "…";
    }
}

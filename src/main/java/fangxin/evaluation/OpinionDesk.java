package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Entry;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.criteria.Grade;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** Where the authority of the trade gives and signs its evaluation opinion on a closed sheet. */
@Stateless
@RolesAllowed(Roles.AUTHORITY)
public class OpinionDesk {
    /** What the opinion is given on. {@code result} is null while the sheet is not closed. */
    public record Ground(CandidacyView candidacy, Result result, List<Wording> arithmetic, List<Wording> reasons) {
        public boolean passed() {
            return result != null && result.reached() != null;
        }
    }

    @Inject
    Candidacies candidacies;
    @Inject
    Evaluations evaluations;
    @Inject
    FileStore files;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Ground ground(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        CandidacyView view = CandidacyView.of(candidacy, signedIn.actor());
        Result result = evaluations.sheet(reference).flatMap(JointSheet::result).orElse(null);
        return new Ground(view, result, result == null ? List.of() : Explanation.arithmetic(result),
                result == null ? List.of() : Explanation.reasons(result));
    }

    /** Keeps the scan of the signed paper. */
    public String keepScan(String reference, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        return files.store(reference, "OPINION", name, content, actor.account()).id();
    }

    /** Gives the opinion: evaluated with the grade that the marks come to, or refused with the reasons. */
    public CandidacyView opine(String reference, Opinion.Text text) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        candidacy.requireOpen(Step.OPINE);
        check(candidacy, text, now);
        JointSheet sheet = evaluations.sheet(reference).filter(JointSheet::closed)
                .orElseThrow(() -> new RuleViolation("evaluation.opine.open"));
        Result result = sheet.result().orElseThrow();
        Grade grade = result.grade().orElse(null);
        String reasons = Explanation.verdict(result).zh();
        Taking taking = Taking.by(actor, now).because(shortened(reasons + text.opinion().strip()));
        String signer = Faults.tidy(text.signer());
        Entry entry = candidacy.take(Step.OPINE, grade == null ? Stage.REFUSED : Stage.EVALUATED,
                signer == null ? taking : taking.onBehalfOf(signer));
        evaluations.add(new Opinion(sheet, (int) evaluations.opinions(reference).count() + 1, grade, text, entry));
        if (grade == null) {
            correspondence.toMerchant(candidacy, "evaluation.letter.refused", now,
                    shortened(reasons), candidacy.dueOn());
        } else {
            correspondence.toMerchant(candidacy, "evaluation.letter.evaluated", now);
        }
        return CandidacyView.of(candidacy, actor);
    }

    private void check(Candidacy candidacy, Opinion.Text text, Moment now) {
        String scan = Faults.tidy(text.scan());
        new Faults()
                .needs("opinion", text.opinion(), 4000, "evaluation.opine.text")
                .mayHave("documentNumber", text.documentNumber(), 100)
                .mayHave("signer", text.signer(), 100)
                .refuse(Faults.tidy(text.signer()) != null && scan == null, "scan", "evaluation.opine.signer.scan")
                .refuse(text.documentDate() != null && now.today().isBefore(text.documentDate()), "documentDate",
                        "evaluation.opine.future")
                .refuse(scan != null && files.of(candidacy.reference()).stream().map(StoredFile::id)
                        .noneMatch(scan::equals), "scan", "evaluation.file.unknown")
                .check();
    }

    private static String shortened(String words) {
        return words.length() <= 1500 ? words : words.substring(0, 1499) + "…";
    }
}

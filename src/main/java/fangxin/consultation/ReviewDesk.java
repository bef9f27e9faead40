package fangxin.consultation;

import fangxin.RuleViolation;
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
import fangxin.evaluation.Faults;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Where refusals are reviewed (复查) by officers of the review office who took no part in them. */
@Stateless
@RolesAllowed(Roles.COUNTY_OFFICE)
public class ReviewDesk {
    /**
     * What a reviewer has to know.
     *
     * @param refused    the stage that the merchant objects to: DECLINED or REFUSED
     * @param why        the reasons that were given for it
     * @param plea       what the merchant says
     * @param tookPart   whether the reader may not decide
     * @param gradeAsked whether reopening must say which grade the review found
     */
    public record Case(CandidacyView candidacy, Stage refused, Stage reopensTo, String why, String plea,
            boolean tookPart, boolean gradeAsked) { }

    /** The decision. {@code grade} is what the review found where the evaluation was not passed, or null. */
    public record Finding(String reason, Grade grade, String scan) { }

    @Inject
    Candidacies candidacies;
    @Inject
    Consultations consultations;
    @Inject
    MeetingPart meetings;
    @Inject
    FileStore files;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    public Case look(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        CandidacyView view = CandidacyView.of(candidacy, actor);
        Entry asked = plea(candidacy);
        String why = candidacy.journal().stream()
                .filter(entry -> entry.after() == asked.before() && entry.seq() < asked.seq())
                .reduce((older, newer) -> newer).map(Entry::reason).orElse(null);
        return new Case(view, asked.before(), target(asked), why, asked.reason(), barred(candidacy, actor),
                gradeAsked(candidacy, asked));
    }

    /** Keeps the scan of the signed decision. */
    public String keepScan(String reference, String name, InputStream content) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        return files.store(reference, "REVIEW", name, content, actor.account()).id();
    }

    public CandidacyView uphold(String reference, Finding finding) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        plea(candidacy);
        check(candidacy, finding, false);
        requireOutsider(candidacy, actor);
        candidacy.uphold(Taking.by(actor, now).because(finding.reason().strip()));
        keep(candidacy, ReviewDecision.Outcome.UPHOLD, null, finding, actor, now);
        correspondence.toMerchant(candidacy, "consultation.letter.upheld", now,
                MeetingDesk.brief(finding.reason().strip()));
        return CandidacyView.of(candidacy, actor);
    }

    /** Sends the case back: to the evaluated ones where it was refused, to the first check where it was declined. */
    public CandidacyView reopen(String reference, Finding finding) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.requireSeenBy(actor);
        Entry plea = plea(candidacy);
        boolean gradeAsked = gradeAsked(candidacy, plea);
        check(candidacy, finding, gradeAsked);
        requireOutsider(candidacy, actor);
        candidacy.reopen(target(plea), Taking.by(actor, now).because(finding.reason().strip()));
        keep(candidacy, ReviewDecision.Outcome.REOPEN, gradeAsked ? finding.grade() : null, finding, actor, now);
        correspondence.toMerchant(candidacy, "consultation.letter.reopened", now,
                MeetingDesk.brief(finding.reason().strip()));
        return CandidacyView.of(candidacy, actor);
    }

    private void keep(Candidacy candidacy, ReviewDecision.Outcome outcome, Grade grade, Finding finding, Actor actor,
            Moment now) {
        consultations.add(new ReviewDecision(candidacy, consultations.reviews(candidacy.reference()).size() + 1,
                outcome, grade, finding.reason().strip(), Faults.tidy(finding.scan()), actor, now.at()));
    }

    private void check(Candidacy candidacy, Finding finding, boolean gradeAsked) {
        String scan = Faults.tidy(finding.scan());
        new Faults()
                .needs("reason", finding.reason(), 4000, "consultation.review.reason.missing")
                .refuse(gradeAsked && finding.grade() == null, "grade", "consultation.review.grade.missing")
                .refuse(scan != null && files.of(candidacy.reference()).stream().map(StoredFile::id)
                        .noneMatch(scan::equals), "scan", "evaluation.file.unknown")
                .check();
    }

    private void requireOutsider(Candidacy candidacy, Actor actor) {
        if (barred(candidacy, actor)) {
            throw new RuleViolation("candidacy.review.part");
        }
    }

    /** Whoever acted on the case or sat in the meeting that refused it does not review it. */
    private boolean barred(Candidacy candidacy, Actor actor) {
        return candidacy.tookPart(actor.account()) || meetings.tookPart(candidacy, actor.name());
    }

    private static Entry plea(Candidacy candidacy) {
        candidacy.requireOpen(Step.UPHOLD);
        return candidacy.journal().stream().filter(entry -> entry.step() == Step.ASK_REVIEW)
                .reduce((older, newer) -> newer).orElseThrow();
    }

    private static Stage target(Entry plea) {
        return plea.before() == Stage.DECLINED ? Stage.VERIFIED : Stage.EVALUATED;
    }

    private boolean gradeAsked(Candidacy candidacy, Entry plea) {
        return target(plea) == Stage.EVALUATED && consultations.grade(candidacy.reference()).isEmpty();
    }
}

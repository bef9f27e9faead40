package fangxin.application;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.application.Correction.Change;
import fangxin.application.Dossier.Correctable;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.candidacy.Taking;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where an office puts right what stands wrongly in an application that was handed in (更正). */
@Stateless
@RolesAllowed({Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY})
public class CorrectionDesk {
    private static final int LONGEST_IN_JOURNAL = 3000;

    @Inject
    Candidacies candidacies;
    @Inject
    ApplicationForms forms;
    @Inject
    Completeness completeness;
    @Inject
    Sheets sheets;
    @Inject
    Organs organs;
    @Inject
    Correspondence correspondence;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The questions that this reader may put right, with what counts now. */
    public Correctable open(String reference) {
        Candidacy candidacy = handedIn(candidacies.byReference(reference));
        boolean masked = Privacy.masked(candidacy, signedIn.actor());
        return new Correctable(reference, candidacy.merchant().name(),
                sheets.correctable(candidacy, forms.of(reference), forms.counting(reference).orElseThrow(), masked));
    }

    /** Puts answers right; what they were before is kept, and the submission stays as it was handed in. */
    public CandidacyView correct(String reference, Correction correction) {
        Candidacy candidacy = handedIn(candidacies.held(reference));
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        ApplicationForm form = forms.of(reference);
        Content content = forms.counting(reference).orElseThrow();
        List<Change> changes = correction.changesTo(candidacy.merchant().name(), content,
                completeness.definition(form), completeness.lists(candidacy, corrected(content, correction)),
                Privacy.masked(candidacy, actor));
        candidacy.take(Step.CORRECT, Taking.by(actor, now).because(inWords(form, changes, correction.reason())));
        int seq = forms.amendments(reference).size();
        Submission submission = forms.submissions(reference).getLast();
        for (Change change : changes) {
            seq++;
            forms.add(new Amendment(submission, seq, change, correction.reason(), actor, now));
        }
        Map<String, String> answers = Correction.answersOf(changes);
        forms.reachedUnder(reference, answers);
        form.answer(answers, now.at());
        apply(candidacy, correction, answers);
        correspondence.toMerchant(candidacy, "application.letter.corrected", now, labels(form, changes),
                correction.reason());
        return CandidacyView.of(candidacy, actor);
    }

    /** A street is looked up in the lists of the office that the answers name. */
    private static Content corrected(Content content, Correction correction) {
        return content.answered(correction.answers());
    }

    /** What of the application is known beside it follows: the merchant's name, the premises, trade and station. */
    private void apply(Candidacy candidacy, Correction correction, Map<String, String> changed) {
        if (correction.registeredName() != null) {
            candidacy.merchant().rename(correction.registeredName());
        }
        candidacy.premises().ifPresent(premises -> {
            premises.describe(changed.getOrDefault("signName", premises.signName()), premises.organ(),
                    changed.getOrDefault("street", premises.street()),
                    changed.getOrDefault("address", premises.address()));
            Question.place(changed.get("location")).ifPresent(point -> premises.locate(point[0], point[1]));
        });
        String trade = candidacy.stage() == Stage.SUBMITTED ? changed.getOrDefault("trade", candidacy.trade())
                : candidacy.trade();
        String station = changed.containsKey("street")
                ? organs.stationFor(candidacy.office(), changed.get("street")).code() : candidacy.station();
        candidacy.describe(candidacy.premises().orElse(null), candidacy.kind(), trade, candidacy.office(), station);
    }

    private Candidacy handedIn(Candidacy candidacy) {
        candidacy.requireSeenBy(signedIn.actor());
        if (candidacy.stage() == Stage.ON_NOTICE || candidacy.stage() == Stage.OBJECTED) {
            throw new RuleViolation("application.correct.posted");
        }
        if (candidacy.stage() == Stage.DRAFT || candidacy.stage() == Stage.RETURNED
                || forms.submissions(candidacy.reference()).isEmpty()) {
            throw new RuleViolation("application.correct.merchant");
        }
        return candidacy;
    }

    /** The journal is kept in Chinese, the language of the office; personal data does not go into it. */
    private String inWords(ApplicationForm form, List<Change> changes, String reason) {
        String told = changes.stream().map(change -> inWords(form, change)).collect(Collectors.joining("；"));
        String fitting = told.length() > LONGEST_IN_JOURNAL ? labels(form, changes).zh() : told;
        return Letters.say(Locale.CHINESE, "application.correct.changes", fitting, reason);
    }

    private String inWords(ApplicationForm form, Change change) {
        String label = label(form, change).zh();
        return completeness.definition(form).question(change.field()).filter(Question::personal)
                .map(question -> Letters.say(Locale.CHINESE, "application.correct.personal", label))
                .orElseGet(() -> Letters.say(Locale.CHINESE, "application.correct.change", label,
                        sheets.said(form, change.field(), change.before(), false).zh(),
                        sheets.said(form, change.field(), change.after(), false).zh()));
    }

    private Wording labels(ApplicationForm form, List<Change> changes) {
        List<Wording> labels = changes.stream().map(change -> label(form, change)).toList();
        return new Wording(labels.stream().map(Wording::zh).collect(Collectors.joining("、")),
                labels.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    private Wording label(ApplicationForm form, Change change) {
        return sheets.label(form, change.field());
    }
}

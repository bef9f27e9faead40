package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationCorrection.AnswerCorrection;
import fangxin.procedure.application.ApplicationViews.CorrectableApplication;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Service boundary for offices that correct a submitted application (更正): the fields that may be corrected, and the
 * correction.
 */
@Stateless
@RolesAllowed({RoleNames.STATION, RoleNames.COUNTY_OFFICE, RoleNames.AUTHORITY})
public class CorrectionService {
    private static final int LONGEST_IN_JOURNAL = 3000;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    ApplicationFormRepository forms;

    @Inject
    CompletenessCheck completeness;

    @Inject
    ApplicationPresenter sheets;

    @Inject
    AgencyRepository agencies;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the questions that this reader can correct, with the answers that count. Refused in a draft or a returned
     * application, which the merchant changes itself, and during the public notice, which a correction notice changes.
     */
    public CorrectableApplication correctable(String reference) {
        Candidacy candidacy = requireCorrectable(candidacies.byReference(reference));
        boolean masked = PersonalDataPolicy.isMasked(candidacy, currentUser.actor());
        return new CorrectableApplication(
                reference,
                candidacy.merchant().name(),
                sheets.correctable(
                        candidacy,
                        forms.of(reference),
                        forms.counting(reference).orElseThrow(),
                        masked));
    }

    /**
     * Corrects answers and notifies the merchant. The submission is not changed: each former value is stored as an
     * {@link Amendment}. Refused as in {@link #correctable}, and as {@link ApplicationCorrection} says.
     */
    public CandidacyView correct(String reference, ApplicationCorrection correction) {
        Candidacy candidacy = requireCorrectable(candidacies.findForUpdate(reference));
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        ApplicationForm form = forms.of(reference);
        ApplicationContent content = forms.counting(reference).orElseThrow();
        List<AnswerCorrection> changes = correction.changesTo(
                candidacy.merchant().name(),
                content,
                completeness.definition(form),
                completeness.lists(candidacy, corrected(content, correction)),
                PersonalDataPolicy.isMasked(candidacy, actor));
        candidacy.take(Step.CORRECT, StepContext.by(actor, now).because(describe(form, changes, correction.reason())));
        int seq = forms.amendments(reference).size();
        Submission submission = forms.submissions(reference).getLast();
        for (AnswerCorrection change : changes) {
            seq++;
            forms.add(new Amendment(submission, seq, change, correction.reason(), actor, now));
        }
        Map<String, String> answers = ApplicationCorrection.answersOf(changes);
        forms.reachedUnder(reference, answers);
        form.answer(answers, now.at());
        apply(candidacy, correction, answers, form.content().answers());
        correspondence.notifyMerchant(
                candidacy, "application.letter.corrected", now, labels(form, changes), correction.reason());
        return CandidacyView.of(candidacy, actor);
    }

    /** Returns the content after the correction. */
    private static ApplicationContent corrected(ApplicationContent content, ApplicationCorrection correction) {
        return content.answered(correction.answers());
    }

    /**
     * Copies the corrected answers to the merchant's name, the premises, the trade and the station. The trade changes
     * only before verification: afterwards it is the station's finding.
     *
     * @param changed the corrected answers
     * @param answers all answers after the correction
     */
    private void apply(
            Candidacy candidacy,
            ApplicationCorrection correction,
            Map<String, String> changed,
            Map<String, String> answers) {
        if (correction.registeredName() != null) {
            candidacy.merchant().rename(correction.registeredName());
        }
        candidacy.premises().ifPresent(premises -> {
            premises.describe(
                    changed.getOrDefault("signName", premises.signName()),
                    premises.agency(),
                    changed.getOrDefault("street", premises.street()),
                    changed.getOrDefault("address", premises.address()));
            premises.sellOnline(FormDefinition.linkedShop(answers));
            Question.place(changed.get("location")).ifPresent(point -> premises.locate(point[0], point[1]));
        });
        String trade = candidacy.stage() == Stage.SUBMITTED
                ? changed.getOrDefault("trade", candidacy.trade())
                : candidacy.trade();
        String station = changed.containsKey("street")
                ? agencies.stationFor(candidacy.office(), changed.get("street")).code()
                : candidacy.station();
        candidacy.describe(
                candidacy.premises().orElse(null), candidacy.subjectType(), trade, candidacy.office(), station);
    }

    /**
     * Refuses a draft and a return, which the merchant changes itself, and a posted candidacy, which a correction
     * notice changes.
     */
    private Candidacy requireCorrectable(Candidacy candidacy) {
        candidacy.requireVisibleTo(currentUser.actor());
        if (candidacy.stage() == Stage.ON_NOTICE || candidacy.stage() == Stage.OBJECTED) {
            throw new RuleViolation("application.correct.posted");
        }
        if (candidacy.stage() == Stage.DRAFT
                || candidacy.stage() == Stage.RETURNED
                || forms.submissions(candidacy.reference()).isEmpty()) {
            throw new RuleViolation("application.correct.merchant");
        }
        return candidacy;
    }

    /**
     * Describes the correction for one entry of the journal, which is written in Chinese, the language of the office.
     * Values of personal data are left out.
     */
    private String describe(ApplicationForm form, List<AnswerCorrection> changes, String reason) {
        String description =
                changes.stream().map(change -> describe(form, change)).collect(Collectors.joining("；"));
        String fitting = description.length() > LONGEST_IN_JOURNAL
                ? labels(form, changes).zh()
                : description;
        return Messages.message(Locale.CHINESE, "application.correct.changes", fitting, reason);
    }

    private String describe(ApplicationForm form, AnswerCorrection change) {
        String label = label(form, change).zh();
        return completeness
                .definition(form)
                .question(change.field())
                .filter(Question::personal)
                .map(question -> Messages.message(Locale.CHINESE, "application.correct.personal", label))
                .orElseGet(() -> Messages.message(
                        Locale.CHINESE,
                        "application.correct.change",
                        label,
                        sheets.display(form, change.field(), change.before(), false)
                                .zh(),
                        sheets.display(form, change.field(), change.after(), false)
                                .zh()));
    }

    private LocalizedText labels(ApplicationForm form, List<AnswerCorrection> changes) {
        List<LocalizedText> labels =
                changes.stream().map(change -> label(form, change)).toList();
        return new LocalizedText(
                labels.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                labels.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private LocalizedText label(ApplicationForm form, AnswerCorrection change) {
        return sheets.label(form, change.field());
    }
}

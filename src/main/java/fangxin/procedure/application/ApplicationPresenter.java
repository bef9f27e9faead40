package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.TradeRepository;
import fangxin.merchant.Masking;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.division.DivisionRepository;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationViews.AmendmentView;
import fangxin.procedure.application.ApplicationViews.AnsweredQuestion;
import fangxin.procedure.application.ApplicationViews.ApplicationView;
import fangxin.procedure.application.ApplicationViews.EvidenceFiles;
import fangxin.procedure.application.ApplicationViews.PledgeView;
import fangxin.procedure.application.ApplicationViews.SubmissionChange;
import fangxin.procedure.application.ApplicationViews.TaskView;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;

/**
 * Builder of {@link ApplicationViews}: labels and values for codes, differences between submissions, and personal
 * data masked where the reader is not entitled to it.
 */
@ApplicationScoped
public class ApplicationPresenter {
    @Inject
    ApplicationFormRepository forms;

    @Inject
    PublishedForms published;

    @Inject
    CompletenessCheck completeness;

    @Inject
    TradeRepository trades;

    @Inject
    AgencyRepository agencies;

    @Inject
    DivisionRepository divisions;

    @Inject
    CurrentUser currentUser;

    /**
     * Returns the view of the whole application.
     *
     * @param before content to compare with; null for none
     */
    ApplicationView read(
            Candidacy candidacy,
            ApplicationForm form,
            ApplicationContent content,
            List<Submission> submissions,
            ApplicationContent before,
            boolean masked) {
        FormDefinition definition = completeness.definition(form);
        List<SubmissionChange> changes = before == null
                ? List.of()
                : content.differencesTo(before).stream()
                        .map(difference -> change(difference, definition, candidacy, content, masked))
                        .toList();
        return new ApplicationView(
                candidacy.reference(),
                submissions.isEmpty(),
                submissions.size(),
                submissions.isEmpty() ? null : submissions.getLast().submittedAt(),
                definition.tasks().stream()
                        .map(task -> sheet(task, candidacy, content, masked, false))
                        .map(task -> submissions.isEmpty() ? task : applicable(task, content))
                        .toList(),
                completeness.selfChecks(candidacy, content),
                files(definition, content),
                pledge(candidacy, form, content, masked),
                new ApplicationViews.SubmissionComparison(before != null, changes),
                new ApplicationViews.PersonalDataMasking(
                        masked, masked && PersonalDataPolicy.mayUnmask(currentUser.actor())),
                forms.amendments(candidacy.reference()).stream()
                        .map(each -> amended(form, each, masked))
                        .toList());
    }

    /** Returns the self-checks of the sheets of the candidacy's round, with the answers that count. */
    public List<SelfCheck> selfChecks(Candidacy candidacy) {
        return completeness.selfChecks(
                candidacy, forms.counting(candidacy.reference()).orElse(ApplicationContent.EMPTY));
    }

    private AmendmentView amended(ApplicationForm form, Amendment amendment, boolean masked) {
        return new AmendmentView(
                label(form, amendment.field()),
                display(form, amendment.field(), amendment.textBefore(), masked),
                display(form, amendment.field(), amendment.textAfter(), masked),
                amendment.reason(),
                amendment.actor().name(),
                amendment.amendedAt());
    }

    /** Returns the questions that a reader can correct, task by task, with their choices. */
    List<TaskView> correctable(Candidacy candidacy, ApplicationForm form, ApplicationContent content, boolean masked) {
        return completeness.definition(form).tasks().stream()
                .map(task -> sheet(task, candidacy, content, masked, true))
                .map(sheet -> new TaskView(
                        sheet.code(),
                        sheet.title(),
                        sheet.intro(),
                        sheet.questions().stream()
                                .filter(asked -> ApplicationCorrection.isCorrectable(asked.question(), masked))
                                .toList()))
                .filter(sheet -> !sheet.questions().isEmpty())
                .toList();
    }

    /** Returns the label of a field that can be corrected. */
    LocalizedText label(ApplicationForm form, String field) {
        return field.equals(ApplicationCorrection.REGISTERED_NAME)
                ? Messages.inBoth("application.registeredName")
                : completeness
                        .definition(form)
                        .question(field)
                        .map(Question::label)
                        .orElse(same(field));
    }

    /**
     * Returns an answer in words: for example the label of a choice. Personal data is masked where {@code masked} is
     * set.
     */
    LocalizedText display(ApplicationForm form, String field, String value, boolean masked) {
        return value == null
                ? Messages.inBoth("application.case.nothing")
                : completeness
                        .definition(form)
                        .question(field)
                        .map(question -> shown(question, value, masked))
                        .orElse(same(value));
    }

    private SubmissionChange change(
            AnswerDifference difference,
            FormDefinition definition,
            Candidacy candidacy,
            ApplicationContent content,
            boolean masked) {
        LocalizedText label = switch (difference.part()) {
            case ANSWER ->
                definition.question(difference.code()).map(Question::label).orElse(same(difference.code()));
            case FILE ->
                definition
                        .evidence(difference.code())
                        .map(FormDefinition.EvidenceType::title)
                        .orElse(same(difference.code()));
            case SELF_CHECK ->
                completeness.selfChecks(candidacy, content).stream()
                        .filter(check -> check.key().equals(difference.code()))
                        .map(SelfCheck::question)
                        .findFirst()
                        .orElse(same(difference.code()));
            case PLEDGE -> pledgeOf(forms.of(candidacy.reference())).title();
        };
        return new SubmissionChange(
                difference.part(),
                label,
                display(difference, difference.before(), definition, masked),
                display(difference, difference.after(), definition, masked));
    }

    private LocalizedText display(
            AnswerDifference difference, String value, FormDefinition definition, boolean masked) {
        if (value == null) {
            return null;
        }
        return switch (difference.part()) {
            case ANSWER ->
                definition
                        .question(difference.code())
                        .map(question -> shown(question, value, masked))
                        .orElse(same(value));
            case SELF_CHECK -> yesNo(value);
            case FILE -> same(value);
            case PLEDGE -> same(masked ? Masking.name(value) : value);
        };
    }

    /**
     * Returns a task without the questions that do not apply; a draft stores their answers, since they may apply later.
     */
    private static TaskView applicable(TaskView task, ApplicationContent content) {
        return new TaskView(
                task.code(),
                task.title(),
                task.intro(),
                task.questions().stream()
                        .filter(asked -> asked.question().appliesWith(content.answers()))
                        .toList());
    }

    /**
     * Returns one task with its questions.
     *
     * @param filling whether the form is filled in, which needs the choices
     */
    TaskView sheet(
            FormDefinition.FormTask task,
            Candidacy candidacy,
            ApplicationContent content,
            boolean masked,
            boolean filling) {
        return new TaskView(
                task.code(),
                task.title(),
                task.intro(),
                task.questions().stream()
                        .map(question -> {
                            String value = content.answers().get(question.code());
                            boolean hidden = masked && question.personal();
                            return new AnsweredQuestion(
                                    question,
                                    hidden ? null : value,
                                    value == null ? null : shown(question, value, masked),
                                    filling ? choices(question, candidacy, content) : List.of());
                        })
                        .toList());
    }

    /**
     * Returns the questions of an empty form, task by task. The lists of offices and streets, which depend on a round
     * and on another answer, are empty.
     */
    public List<TaskView> unanswered(FormDefinition form) {
        return form.tasks().stream()
                .map(task -> new TaskView(
                        task.code(),
                        task.title(),
                        task.intro(),
                        task.questions().stream()
                                .map(question -> new AnsweredQuestion(question, null, null, choices(question)))
                                .toList()))
                .toList();
    }

    /** Returns the choices of a question that depend neither on a round nor on another answer. */
    private List<Question.AnswerOption> choices(Question question) {
        return switch (question.type()) {
            case TRADE ->
                trades.all().stream()
                        .map(trade -> new Question.AnswerOption(trade.code(), trade.name()))
                        .toList();
            case YESNO ->
                List.of(
                        new Question.AnswerOption("true", yesNo("true")),
                        new Question.AnswerOption("false", yesNo("false")));
            default -> question.choices();
        };
    }

    private List<Question.AnswerOption> choices(Question question, Candidacy candidacy, ApplicationContent content) {
        return switch (question.type()) {
            case TRADE ->
                trades.all().stream()
                        .filter(trade -> candidacy.round().terms().offersTradeOf(trade.sheet()))
                        .map(trade -> new Question.AnswerOption(trade.code(), trade.name()))
                        .toList();
            case AGENCY ->
                candidacy.round().terms().participation().offices().stream()
                        .map(agencies::byCode)
                        .map(agency -> new Question.AnswerOption(agency.code(), agency.name()))
                        .toList();
            case STREET ->
                completeness
                        .streets(content.answers().get("agency"))
                        .map(street -> new Question.AnswerOption(street.code(), street.name()))
                        .toList();
            default -> choices(question);
        };
    }

    private LocalizedText shown(Question question, String value, boolean masked) {
        if (masked && question.personal()) {
            return same(question.type() == Question.QuestionType.PHONE ? Masking.contact(value) : Masking.name(value));
        }
        return switch (question.type()) {
            case TRADE -> trades.find(value).map(trade -> trade.name()).orElse(same(value));
            case AGENCY -> agencies.find(value).map(Agency::name).orElse(same(value));
            case STREET ->
                divisions.find(value).map(division -> division.name()).orElse(same(value));
            case YESNO -> yesNo(value);
            case CHOICE ->
                question.choices().stream()
                        .filter(option -> option.value().equals(value))
                        .map(Question.AnswerOption::label)
                        .findFirst()
                        .orElse(same(value));
            case DATE -> date(value);
            default -> same(value);
        };
    }

    List<EvidenceFiles> files(FormDefinition definition, ApplicationContent content) {
        return definition.evidence().stream()
                .filter(type -> type.appliesWith(content.answers())
                        || !content.files(type.code()).isEmpty())
                .map(type -> new EvidenceFiles(type, content.files(type.code())))
                .toList();
    }

    PledgeView pledge(Candidacy candidacy, ApplicationForm form, ApplicationContent content, boolean masked) {
        PledgeText text = pledgeOf(form);
        PledgeSignature signed = content.signature();
        PledgeSignature shown = signed == null || !masked
                ? signed
                : new PledgeSignature(
                        signed.method(),
                        signed.file(),
                        signed.issue(),
                        signed.pledgeHash(),
                        Masking.name(signed.signer()),
                        signed.signedAt(),
                        null);
        return new PledgeView(
                text,
                text.hash(),
                shown,
                masked ? null : content.answers().get("legalPerson"),
                candidacy.merchant().creditCode().isSoleTrader());
    }

    private static LocalizedText yesNo(String value) {
        return Messages.inBoth("true".equals(value) ? "platform.yes" : "platform.no");
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(text, ""));
    }

    private static LocalizedText date(String value) {
        try {
            return Messages.inBoth("application.day", LocalDate.parse(value));
        } catch (DateTimeParseException unreadable) {
            return same(value);
        }
    }

    private PledgeText pledgeOf(ApplicationForm form) {
        return published.pledge(form.form(), form.pledgeIssue());
    }
}

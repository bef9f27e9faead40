package fangxin.naming.notice;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.ApplicationForm;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PublishedForms;
import fangxin.procedure.application.Question;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.evaluation.CandidacyGrades;
import fangxin.procedure.evaluation.EvaluationRepository;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.ScoreExplanation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Composer of the public grounds of candidacies, for a new notice or a title conferred by a level above: the reason by
 * the grade, the marks where the round publishes them, the promises, and the address of an online shop.
 */
@ApplicationScoped
public class GroundsComposer {
    private static final String PROMISES = "promises";
    private static final int LONGEST = 2000;
    private static final int LONGEST_ENGLISH = 4000;

    @Inject
    ApplicationFormRepository applications;

    @Inject
    PublishedForms forms;

    @Inject
    CandidacyGrades candidacyGrades;

    @Inject
    EvaluationRepository evaluations;

    public NamingGrounds of(Candidacy candidacy) {
        return of(List.of(candidacy)).get(candidacy.reference());
    }

    /** Returns the drafts of the public grounds of several candidacies, by reference. */
    Map<String, NamingGrounds> of(Collection<Candidacy> all) {
        List<String> references = all.stream().map(Candidacy::reference).toList();
        Map<String, Grade> grades = candidacyGrades.of(references);
        Map<String, EvaluationResult> shown = evaluations.results(all.stream()
                .filter(candidacy -> candidacy.round().terms().naming().marksPublic())
                .map(Candidacy::reference)
                .toList());
        Map<String, ApplicationContent> contents = applications.counting(references);
        Map<String, ApplicationForm> filledIn = applications.of(contents.keySet());
        return all.stream().collect(Collectors.toMap(Candidacy::reference, candidacy -> {
            String reference = candidacy.reference();
            Grade grade = grades.get(reference);
            String reason = Messages.message(Locale.CHINESE, "naming.reason." + (grade == null ? "NONE" : grade));
            return new NamingGrounds(
                    grade,
                    reason + marks(shown.get(reference)),
                    promises(contents.get(reference), filledIn.get(reference)),
                    Optional.ofNullable(contents.get(reference))
                            .map(ApplicationContent::answers)
                            .flatMap(answers -> PublishedAddressPolicy.onlineAddress(candidacy.trade(), answers))
                            .orElse(null));
        }));
    }

    /** Returns the marks, which are published only if the terms of the round require it. */
    private static String marks(EvaluationResult result) {
        return result == null
                ? ""
                : ScoreExplanation.arithmetic(result).stream()
                        .map(LocalizedText::zh)
                        .collect(Collectors.joining());
    }

    private LocalizedText promises(ApplicationContent content, ApplicationForm form) {
        return content == null
                ? new LocalizedText("", null)
                : promises(forms.of(form.form(), form.formIssue()), content.answers());
    }

    /**
     * Returns the answers to the questions on promises as sentences, one a line; words of the merchant are the same in
     * both.
     */
    static LocalizedText promises(FormDefinition form, Map<String, String> answers) {
        return new LocalizedText(
                promises(form, answers, Locale.CHINESE, LONGEST),
                promises(form, answers, Locale.ENGLISH, LONGEST_ENGLISH));
    }

    private static String promises(FormDefinition form, Map<String, String> answers, Locale locale, int longest) {
        String lines = form.tasks().stream()
                .filter(task -> task.code().equals(PROMISES))
                .map(FormDefinition.FormTask::questions)
                .flatMap(List::stream)
                .flatMap(question -> line(question, answers, locale).stream())
                .collect(Collectors.joining("\n"));
        return lines.length() > longest ? lines.substring(0, longest) : lines;
    }

    private static Optional<String> line(Question question, Map<String, String> answers, Locale locale) {
        String answer = answers.get(question.code());
        if (answer == null || answer.isBlank() || "false".equals(answer)) {
            return Optional.empty();
        }
        String shown = question.choices().stream()
                .filter(option -> option.value().equals(answer))
                .map(option -> option.label().in(locale))
                .findFirst()
                .orElse(answer.replaceAll("\\s*\n\\s*", "；"));
        String key = "naming.promise." + question.code();
        String sentence = Messages.message(locale, key, shown);
        return Optional.of(
                !sentence.equals(key)
                        ? sentence
                        : "true".equals(answer)
                                ? question.label().in(locale).replaceAll("[？?吗]+$", "")
                                : question.label().in(locale) + (locale == Locale.CHINESE ? "：" : ": ") + shown);
    }
}

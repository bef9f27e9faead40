package fangxin.naming;

import fangxin.Wording;
import fangxin.application.ApplicationForm;
import fangxin.application.ApplicationForms;
import fangxin.application.Content;
import fangxin.application.FormDefinition;
import fangxin.application.Forms;
import fangxin.application.Question;
import fangxin.candidacy.Candidacy;
import fangxin.consultation.Consultations;
import fangxin.criteria.Grade;
import fangxin.evaluation.Evaluations;
import fangxin.evaluation.Explanation;
import fangxin.evaluation.Result;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drafts what the public is told about a candidacy, from what the phases before found out. */
@ApplicationScoped
class GroundsDraft {
    private static final String PROMISES = "promises";
    private static final int LONGEST = 2000;

    @Inject
    ApplicationForms applications;
    @Inject
    Forms forms;
    @Inject
    Consultations consultations;
    @Inject
    Evaluations evaluations;

    Grounds of(Candidacy candidacy) {
        return of(List.of(candidacy)).get(candidacy.reference());
    }

    /** The same of several, by reference. */
    Map<String, Grounds> of(Collection<Candidacy> all) {
        List<String> references = all.stream().map(Candidacy::reference).toList();
        Map<String, Grade> grades = consultations.grades(references);
        Map<String, Result> shown = evaluations.results(all.stream()
                .filter(candidacy -> candidacy.round().terms().marksPublic()).map(Candidacy::reference).toList());
        Map<String, Content> contents = applications.counting(references);
        Map<String, ApplicationForm> filledIn = applications.of(contents.keySet());
        return references.stream().collect(Collectors.toMap(reference -> reference, reference -> {
            Grade grade = grades.get(reference);
            String reason = Letters.say(Locale.CHINESE, "naming.reason." + (grade == null ? "NONE" : grade));
            return new Grounds(grade, reason + marks(shown.get(reference)),
                    promises(contents.get(reference), filledIn.get(reference)));
        }));
    }

    /** The public is told marks only where the round says so. */
    private static String marks(Result result) {
        return result == null ? "" : Explanation.arithmetic(result).stream().map(Wording::zh)
                .collect(Collectors.joining());
    }

    /** What the merchant answered under "promises" in the application that was handed in last. */
    private String promises(Content content, ApplicationForm form) {
        if (content == null) {
            return "";
        }
        String lines = forms.of(form.form(), form.formIssue()).tasks().stream()
                .filter(task -> task.code().equals(PROMISES)).map(FormDefinition.Task::questions)
                .flatMap(List::stream).flatMap(question -> line(question, content.answers()).stream())
                .collect(Collectors.joining("\n"));
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
    }

    private static Optional<String> line(Question question, Map<String, String> answers) {
        String answer = answers.get(question.code());
        if (answer == null || answer.isBlank() || "false".equals(answer)) {
            return Optional.empty();
        }
        String shown = question.choices().stream().filter(option -> option.value().equals(answer))
                .map(option -> option.label().zh()).findFirst().orElse(answer.replaceAll("\\s*\n\\s*", "；"));
        String key = "naming.promise." + question.code();
        String sentence = Letters.say(Locale.CHINESE, key, shown);
        return Optional.of(!sentence.equals(key) ? sentence
                : "true".equals(answer) ? question.label().zh().replaceAll("[？?吗]+$", "")
                        : question.label().zh() + "：" + shown);
    }
}

package fangxin.procedure.application.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.ApplicationViews;
import fangxin.procedure.application.Question;
import java.util.List;

/** Functions that write the hint and the condition of a question for a page. */
public final class QuestionHints {
    private QuestionHints() {}

    /** Returns the hint of the form with the example after it; null without either. */
    public static String of(Question question) {
        String hint = PageFunctions.in(question.hint());
        String example = question.example() == null
                ? ""
                : PageFunctions.message("application.example", PageFunctions.in(question.example()));
        String both = (hint + " " + example).strip();
        return both.isEmpty() ? null : both;
    }

    /**
     * Returns the condition of a question as a sentence for browsers without script; null if it always applies.
     *
     * @param tasks parts of the form, which contain the question on which it depends
     */
    public static String condition(Question question, List<ApplicationViews.TaskView> tasks) {
        Question.AnswerCondition needed = question.needed();
        return needed == null
                ? null
                : tasks.stream()
                        .flatMap(task -> task.questions().stream())
                        .filter(asked -> asked.question().code().equals(needed.question()))
                        .findFirst()
                        .map(asked -> PageFunctions.message(
                                "application.condition",
                                PageFunctions.in(asked.question().label()),
                                asked.choices().stream()
                                        .filter(choice -> choice.value().equals(needed.value()))
                                        .findFirst()
                                        .map(choice -> PageFunctions.in(choice.label()))
                                        .orElse(needed.value())))
                        .orElse(null);
    }
}

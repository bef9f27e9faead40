package fangxin.procedure.application.web;

import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.application.Question;

/** Function that writes the hint of a question for a page: the hint of the form, with the example after it. */
public final class QuestionHints {
    private QuestionHints() {}

    /** Null without either. */
    public static String of(Question question) {
        String hint = PageFunctions.in(question.hint());
        String example = question.example() == null
                ? ""
                : PageFunctions.message("application.example", PageFunctions.in(question.example()));
        String both = (hint + " " + example).strip();
        return both.isEmpty() ? null : both;
    }
}

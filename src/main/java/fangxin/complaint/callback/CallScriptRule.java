package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import java.util.Map;

/**
 * Rule on the input of a call: if the complainant answered the call, each question of the terms has an answer with one
 * of their levels; otherwise there are no answers.
 */
final class CallScriptRule {
    private CallScriptRule() {}

    static void check(CallInput input, ComplaintAppraisalTerms terms) {
        FieldErrors errors = new FieldErrors();
        if (input.outcome() == CallOutcome.ANSWERED) {
            checkAnswers(errors, input.answers(), terms);
        } else {
            errors.refuse(!input.answers().isEmpty(), "answers", "callback.answers.none");
        }
        errors.check();
    }

    private static void checkAnswers(FieldErrors errors, Map<String, String> answers, ComplaintAppraisalTerms terms) {
        for (CallBackQuestion question : terms.questions()) {
            String level = answers.get(question.code());
            errors.refuse(
                    level == null || terms.level(level).isEmpty(),
                    "answers." + question.code(),
                    "callback.answer.missing");
        }
        errors.refuse(answers.size() > terms.questions().size(), "answers", "callback.answers.unknown");
    }
}

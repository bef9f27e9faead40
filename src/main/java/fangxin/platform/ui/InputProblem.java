package fangxin.platform.ui;

import fangxin.common.RuleViolation.Violation;
import java.util.List;

/**
 * Value of a problem of a form that is being filled in, shown beside the input that it concerns before the form is
 * saved.
 *
 * @param input    id of the input, or empty where the problem concerns the whole
 * @param sentence the problem in the language of the page
 */
public record InputProblem(String input, String sentence) {
    public static List<InputProblem> of(List<Violation> violations) {
        return violations.stream()
                .map(each -> new InputProblem(
                        each.field() == null
                                ? ""
                                : each.field().substring(each.field().lastIndexOf('.') + 1),
                        PageFunctions.sentence(each)))
                .toList();
    }
}

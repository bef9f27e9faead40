package fangxin.procedure.application;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Policy on the answers that a new application takes over from the merchant's last submission on the same form
 * (沿用上次内容): the trade, the persons and the promises. The merchant enters again the facts of the premises, which another
 * shop does not share, the self-checks, pictures and pledge, which declare the state of one day, and the consent to
 * publish a phone number, which is given for one title.
 */
final class CarriedAnswersPolicy {
    private static final Set<String> TASKS = Set.of("people", "promises");
    private static final String TRADE = "trade";

    private CarriedAnswersPolicy() {}

    /** The answers of the last submission that the new form takes over. */
    static Map<String, String> of(ApplicationContent last, FormDefinition form) {
        Set<String> carried = form.tasks().stream()
                .filter(task -> TASKS.contains(task.code()))
                .flatMap(task -> task.questions().stream())
                .map(Question::code)
                .filter(question -> !question.equals(FormDefinition.CONSENT_TO_PHONE))
                .collect(Collectors.toSet());
        return last.answers().entrySet().stream()
                .filter(answer ->
                        carried.contains(answer.getKey()) || answer.getKey().equals(TRADE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

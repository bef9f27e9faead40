package fangxin.procedure.application;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Policy on the answers that a new application takes over from an earlier submission of the merchant on the same form
 * (沿用上次内容): the trade, the persons and the promises of the last one; where the merchant applies again for a shop,
 * those of the shop's own one and the facts of its premises. The sales of a year, the self-checks, pictures and pledge,
 * which declare the state of one day or year, and the consent to publish a phone number, which is given for one title,
 * are entered again.
 */
final class CarriedAnswersPolicy {
    private static final Set<String> TASKS = Set.of("people", "promises");
    private static final String TRADE = "trade";

    /** Question by which the task of the premises is known in each form. */
    private static final String ADDRESS = "address";

    /** Facts of the premises that each application states itself. */
    private static final Set<String> STATED_AGAIN = Set.of("subjectType", "yearlySales");

    private CarriedAnswersPolicy() {}

    /** Returns the answers of the last submission that an application for another shop takes over. */
    static Map<String, String> of(ApplicationContent last, FormDefinition form) {
        return of(last, form, task -> TASKS.contains(task.code()));
    }

    /** Returns the answers of the last submission of a shop that its next application takes over. */
    static Map<String, String> ofSameShop(ApplicationContent last, FormDefinition form) {
        return of(
                last,
                form,
                task -> TASKS.contains(task.code())
                        || task.questions().stream()
                                .anyMatch(question -> question.code().equals(ADDRESS)));
    }

    private static Map<String, String> of(
            ApplicationContent last, FormDefinition form, Predicate<FormDefinition.FormTask> chosen) {
        Set<String> carried = form.tasks().stream()
                .filter(chosen)
                .flatMap(task -> task.questions().stream())
                .map(Question::code)
                .filter(question ->
                        !question.equals(FormDefinition.CONSENT_TO_PHONE) && !STATED_AGAIN.contains(question))
                .collect(Collectors.toSet());
        return last.answers().entrySet().stream()
                .filter(answer ->
                        carried.contains(answer.getKey()) || answer.getKey().equals(TRADE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

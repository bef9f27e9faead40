package fangxin.procedure.application;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.i18n.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An application after a return: what the notice names is open until the merchant has changed it. A question is changed
 * with its task, since a wrong address may be put right in the field beside it; evidence by its kind.
 *
 * @param returned what was handed in before the return
 * @param now      what is filled in since
 * @param fields   what the notice names
 */
record Resubmission(ApplicationContent returned, ApplicationContent now, List<String> fields) {
    static final String UNTOUCHED = "application.returned.untouched";

    /** One violation for each named field that is still as it was returned; "other" has no field to change. */
    List<Violation> untouched(FormDefinition form) {
        return fields.stream().flatMap(field -> untouched(field, form)).toList();
    }

    private Stream<Violation> untouched(String field, FormDefinition form) {
        if (field.equals("selfChecks")) {
            return violation(
                    field, returned.selfChecks().equals(now.selfChecks()), Messages.inBoth("application.selfChecks"));
        }
        if (field.equals("pledge")) {
            return violation(
                    field,
                    Objects.equals(returned.signature(), now.signature()),
                    Messages.inBoth("application.pledge"));
        }
        Stream<Violation> questions = form.tasks().stream()
                .flatMap(task -> task.questions().stream()
                        .filter(question -> question.code().equals(field))
                        .flatMap(question -> violation(field, same(task), question.label())));
        Stream<Violation> evidence = form.evidence(field).stream()
                .flatMap(kind -> violation(field, hashes(returned, field).equals(hashes(now, field)), kind.title()));
        return Stream.concat(questions, evidence);
    }

    /** The same picture sent once more is no change. */
    private static List<String> hashes(ApplicationContent content, String kind) {
        return content.files(kind).stream().map(Attachment::sha256).sorted().toList();
    }

    private boolean same(FormDefinition.FormTask task) {
        return task.questions().stream()
                .map(Question::code)
                .allMatch(code -> Objects.equals(
                        returned.answers().get(code), now.answers().get(code)));
    }

    private static Stream<Violation> violation(String field, boolean untouched, Object label) {
        return untouched ? Stream.of(new Violation(field, UNTOUCHED, List.of(label))) : Stream.empty();
    }
}

package fangxin.procedure.application;

import fangxin.common.RuleViolation.Violation;
import fangxin.platform.i18n.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Check of an application after a return (补正核对): finds the parts that the return notice names and the merchant has
 * not changed. A question counts as changed with its task, since a wrong address can be corrected in the field
 * beside it; evidence with its type.
 *
 * @param returned the content before the return
 * @param now      the present content
 * @param fields   the fields that the notice names
 */
record Resubmission(ApplicationContent returned, ApplicationContent now, List<String> fields) {
    static final String UNTOUCHED = "application.returned.untouched";

    /** Returns one violation for each named field that has not changed since the return; "other" names no field. */
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
                        .flatMap(question -> violation(field, isUnchanged(task), question.label())));
        Stream<Violation> evidence = form.evidence(field).stream()
                .flatMap(type -> violation(field, hashes(returned, field).equals(hashes(now, field)), type.title()));
        return Stream.concat(questions, evidence);
    }

    /**
     * Returns the hashes of the files of one type of evidence. The same picture uploaded once more is not a change.
     */
    private static List<String> hashes(ApplicationContent content, String evidenceType) {
        return content.files(evidenceType).stream()
                .map(Attachment::sha256)
                .sorted()
                .toList();
    }

    private boolean isUnchanged(FormDefinition.FormTask task) {
        return task.questions().stream()
                .map(Question::code)
                .allMatch(code -> Objects.equals(
                        returned.answers().get(code), now.answers().get(code)));
    }

    private static Stream<Violation> violation(String field, boolean untouched, Object label) {
        return untouched ? Stream.of(new Violation(field, UNTOUCHED, List.of(label))) : Stream.empty();
    }
}

package fangxin.naming.signing;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a handler writes.
 *
 * @param subjects       references of candidacies for a naming, numbers of titles for the other kinds
 * @param reason         why; needed unless titles are conferred
 * @param vetoChecked    no veto fact has come about since the evaluation; needed to confer titles
 * @param documentNumber number of the paper, where it is known already
 * @param documentDate   date of the paper, where it is known already
 */
public record DocumentDraftInput(
        OfficialDocument.Kind kind,
        String subject,
        String reason,
        boolean vetoChecked,
        String documentNumber,
        LocalDate documentDate,
        List<String> subjects) {

    DocumentDraftInput checked() {
        List<Violation> faults = new ArrayList<>();
        if (subject == null || subject.isBlank()) {
            faults.add(new Violation("subject", "naming.required", List.of()));
        } else if (subject.length() > 200) {
            faults.add(new Violation("subject", "naming.tooLong", List.of(200)));
        }
        if (kind != OfficialDocument.Kind.NAMING && (reason == null || reason.isBlank())) {
            faults.add(new Violation("reason", "naming.act.reason", List.of()));
        }
        if (reason != null && reason.length() > 2000) {
            faults.add(new Violation("reason", "naming.tooLong", List.of(2000)));
        }
        if (kind == OfficialDocument.Kind.NAMING && !vetoChecked) {
            faults.add(new Violation("vetoChecked", "naming.act.veto", List.of()));
        }
        if (documentNumber != null && documentNumber.length() > 100) {
            faults.add(new Violation("documentNumber", "naming.tooLong", List.of(100)));
        }
        if (subjects == null || subjects.isEmpty()) {
            faults.add(new Violation("subjects", "naming.act.empty", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return this;
    }
}

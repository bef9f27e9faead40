package fangxin.procedure.application;

import fangxin.common.RuleViolation.Violation;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lookup of the fields that a merchant has changed since the last return, by {@link Resubmission}: in the draft while
 * the application is returned, and in the submission afterwards.
 */
@ApplicationScoped
public class CorrectedFields {
    private static final String OTHER = "other";

    @Inject
    ApplicationFormRepository forms;

    @Inject
    CompletenessCheck completeness;

    /**
     * Returns those of the fields that the merchant has changed. No comparison can show a change of "other"; it counts
     * as changed with the resubmission.
     */
    public Set<String> of(Candidacy candidacy, List<String> fields) {
        boolean returned = candidacy.stage() == Stage.RETURNED;
        ApplicationForm form = forms.of(candidacy.reference());
        ApplicationContent now = returned
                ? form.content()
                : forms.counting(candidacy.reference()).orElseGet(form::content);
        Set<String> untouched = forms
                .returned(candidacy)
                .map(before -> new Resubmission(before, now, fields).untouched(completeness.definition(form)))
                .orElse(List.of())
                .stream()
                .map(Violation::field)
                .collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !untouched.contains(field) && !(returned && field.equals(OTHER)))
                .collect(Collectors.toSet());
    }
}

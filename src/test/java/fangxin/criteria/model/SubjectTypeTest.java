package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Validation of a subject type: its required fields. */
class SubjectTypeTest {
    @Test
    void anEmptyFormNamesEachFieldThatIsMissing() {
        SubjectType.SubjectTypeTerms nothing = new SubjectType.SubjectTypeTerms(
                null, new LocalizedText(null, null), null, null, List.of(), false, false, List.of(), null, null);

        assertThatThrownBy(() -> new SubjectType(nothing, 1))
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::violations, list(Violation.class))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("code", "name", "digits", "form", "sheets", "site");
    }
}

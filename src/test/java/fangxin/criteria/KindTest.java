package fangxin.criteria;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a kind must have. */
class KindTest {
    @Test
    void anEmptyFormNamesEachFieldThatIsMissing() {
        Kind.Terms nothing = new Kind.Terms(null, new Wording(null, null), null, null, List.of(), false, false, List.of(),
                null, null);

        assertThatThrownBy(() -> new Kind(nothing, 1)).asInstanceOf(
                type(RuleViolation.class))
                .extracting(RuleViolation::violations, list(Violation.class)).extracting(Violation::field)
                .containsExactly("code", "nameZh", "nameEn", "digits", "form", "sheets", "site");
    }
}

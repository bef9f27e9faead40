package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    @Test
    void namesAllErrorsAtOnce() {
        FieldErrors errors = new FieldErrors().needs("name", " ", 5, "missing").mayHave("address", "too long", 5);

        assertThat(refusal(errors).status()).isEqualTo(Status.UNPROCESSABLE);
        assertThat(refusal(errors).violations()).extracting(Violation::field).containsExactly("name", "address");
    }

    @Test
    void allowsAFormWithoutErrors() {
        assertThatCode(() ->
                        new FieldErrors().needs("name", "name", 5, "missing").check())
                .doesNotThrowAnyException();
    }

    @Test
    void keepsTheStatusOfTheFirstRefusal() {
        RuleViolation conflict = RuleViolation.conflict("candidacy.step.taken");
        RuleViolation wrong = RuleViolation.at("name", "missing");

        assertThat(refusal(new FieldErrors().addAll(conflict).addAll(wrong)).status())
                .isEqualTo(Status.CONFLICT);
        assertThat(refusal(new FieldErrors().addAll(wrong).addAll(conflict)).status())
                .isEqualTo(Status.UNPROCESSABLE);
        assertThat(refusal(new FieldErrors().add("name", "missing").addAll(conflict))
                        .status())
                .isEqualTo(Status.UNPROCESSABLE);
    }

    private static RuleViolation refusal(FieldErrors errors) {
        return catchThrowableOfType(RuleViolation.class, errors::check);
    }
}

package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldErrorsTest {
    record Form(
            @NotBlank(message = "{missing}") String name,
            @Length(max = 5) String address) {}

    @Test
    void namesAllErrorsAtOnce() {
        FieldErrors errors =
                new FieldErrors().validate(new Form(" ", "too long")).add("phone", "missing");

        assertThat(refusal(errors).status()).isEqualTo(Status.UNPROCESSABLE);
        assertThat(refusal(errors).violations())
                .containsExactly(
                        new Violation("name", "missing", List.of()),
                        new Violation("address", "platform.constraint.length", List.of(5, 8)),
                        new Violation("phone", "missing", List.of()));
    }

    @Test
    void namesThePartOfTheFormThatIsWrong() {
        Form wrong = new Form(" ", "too long");

        assertThat(refusal(new FieldErrors().validateAll("parts", List.of(new Form("name", null), wrong)))
                        .violations())
                .containsExactly(
                        new Violation("parts.1.name", "missing", List.of(2)),
                        new Violation("parts.1.address", "platform.constraint.length", List.of(5, 8)));
        assertThat(refusal(new FieldErrors().validate("E1", "E1", wrong)).violations())
                .extracting(Violation::field, Violation::arguments)
                .containsExactly(tuple("E1.name", List.of("E1")), tuple("E1.address", List.of(5, 8)));
        assertThat(refusal(new FieldErrors().validateAt("row", wrong)).violations())
                .extracting(Violation::field)
                .containsExactly("row", "row");
    }

    @Test
    void allowsAFormWithoutErrors() {
        assertThatCode(() -> new FieldErrors()
                        .validate(new Form("name", null))
                        .refuse(false, "name", "missing")
                        .check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "\u00a0", "\u200b", "\u202e\u202c", "\u200f \ufeff", "\u0007", "\n\u2028"})
    void aTextOfWhichNothingIsVisibleIsNone(String text) {
        assertThat(FieldErrors.tidy(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"好", "\u200f\u05d0\u200f!", "👨\u200d👩", "?", "𠮷"})
    void aTextWithAVisibleCharacterIsKeptWithAllItsMarks(String text) {
        assertThat(FieldErrors.tidy(" " + text + "\n")).isEqualTo(text);
    }

    @Test
    void aTextIsReadInTheOrderInWhichItIsStored() {
        assertThat(FieldErrors.tidy("电话 \u202e1111 0000 831\u202c \u2066好\u2069"))
                .isEqualTo("电话 1111 0000 831 好");
        assertThat(FieldErrors.tidy("\u202e 好 \u202c")).isEqualTo("好");
    }

    /** A file or feed with one of these characters cannot be read by an XML parser. */
    @Test
    void charactersThatXmlLacksAreRemoved() {
        assertThat(FieldErrors.tidy("a\u0001b\u001b\u007f\u0085\ufffec\r\n\td")).isEqualTo("abc\r\n\td");
        assertThat(FieldErrors.tidy("\u0007\ufffe\uffff")).isNull();
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

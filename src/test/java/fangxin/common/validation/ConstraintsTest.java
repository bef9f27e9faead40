package fangxin.common.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.i18n.Messages;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstraintsTest {
    record Part(@NotBlank String code) {}

    record Input(
            @NotBlank(message = "{input.missing}") @Length(max = 5)
            String name,

            @MobileNumber String phone,
            @Min(1) @Max(60) Integer days,
            @NotEmpty List<@Valid Part> parts) {}

    private static Input valid() {
        return new Input("name", "13800000000", 5, List.of(new Part("A1")));
    }

    @Test
    void allowsAnInputThatSatisfiesAllConstraints() {
        assertThatCode(() -> Constraints.check(valid())).doesNotThrowAnyException();
    }

    @Test
    void namesEachFieldWithItsKeyAndBounds() {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class,
                () -> Constraints.check(new Input("longer", "12345", 61, List.of(new Part("A1"), new Part(" ")))));

        assertThat(refusal.status()).isEqualTo(Status.UNPROCESSABLE);
        assertThat(refusal.violations())
                .containsExactly(
                        new Violation("name", "platform.constraint.length", List.of(5, 6)),
                        new Violation("phone", "platform.constraint.mobile", List.of()),
                        new Violation("days", "platform.constraint.Max", List.of(60L, 61)),
                        new Violation("parts.1.code", "platform.constraint.NotBlank", List.of()));
    }

    @Test
    void takesTheKeyThatTheConstraintNames() {
        assertThat(Constraints.violations(new Input(" ", null, null, List.of(new Part("A1")))))
                .containsExactly(new Violation("name", "input.missing", List.of()));
    }

    @Test
    void countsTheLongerLanguageOfATextInBoth() {
        record Named(@Length(max = 5) LocalizedText name) {}

        assertThat(Constraints.violations(new Named(new LocalizedText("名称", "Name"))))
                .isEmpty();
        assertThat(Constraints.violations(new Named(new LocalizedText(null, null))))
                .isEmpty();
        assertThat(Constraints.violations(new Named(new LocalizedText("名称", "longer"))))
                .containsExactly(new Violation("name", "platform.constraint.length", List.of(5, 6)));
    }

    @Test
    void namesBothBoundsOfARange() {
        record Counted(
                @Range(min = 2, max = 60) Integer days,
                @Range(min = 0, max = 1) double share) {}

        assertThat(Constraints.violations(new Counted(null, 1))).isEmpty();
        assertThat(Constraints.violations(new Counted(2, 0))).isEmpty();
        assertThat(Constraints.violations(new Counted(60, 0.5))).isEmpty();
        assertThat(Constraints.violations(new Counted(1, Double.NaN)))
                .containsExactly(
                        new Violation("days", "platform.constraint.range", List.of(2L, 60L, 1)),
                        new Violation("share", "platform.constraint.range", List.of(0L, 1L, Double.NaN)));
        assertThat(Constraints.violations(new Counted(61, 1.01)))
                .extracting(Violation::field)
                .containsExactly("days", "share");
    }

    @Test
    void boundsTheElementsOfAListAndTheKeysOfAMap() {
        record Many(List<@Length(max = 3) String> codes, Map<@Length(max = 3) String, String> answers) {}

        assertThat(Constraints.violations(new Many(List.of("A1", "long"), Map.of("long", "x"))))
                .extracting(Violation::field)
                .allSatisfy(field -> assertThat(field).matches("(codes|answers).*"))
                .hasSize(2);
    }

    @Test
    void turnsAnExceptionOfTheContainerIntoARefusal() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new fangxin.platform.i18n.ConstraintMessages())
                .buildValidatorFactory()) {
            assertThat(refusal(factory, new Input("longer", null, null, List.of(new Part("A1"))))
                            .status())
                    .isEqualTo(Status.UNPROCESSABLE);
            assertThat(refusal(factory, new Input("name", null, null, null)).status())
                    .isEqualTo(Status.MALFORMED);
            assertThat(refusal(factory, new Input("name", null, 61, List.of(new Part("A1"))))
                            .status())
                    .as("a number out of its range")
                    .isEqualTo(Status.UNPROCESSABLE);
            assertThat(factory.getValidator()
                            .validate(new Input("longer", null, null, List.of(new Part("A1"))))
                            .iterator()
                            .next()
                            .getMessage())
                    .isEqualTo("最多5个字符，现有6个。");
        }
    }

    private static RuleViolation refusal(ValidatorFactory factory, Input input) {
        return Constraints.refusal(
                new ConstraintViolationException(factory.getValidator().validate(input)));
    }

    @Test
    void everyConstraintHasASentenceInBothLanguages() {
        Stream.of(
                        NotNull.class,
                        NotBlank.class,
                        NotEmpty.class,
                        Size.class,
                        Min.class,
                        Max.class,
                        Pattern.class,
                        Positive.class,
                        PositiveOrZero.class,
                        AssertTrue.class)
                .map(constraint -> Constraints.key("{" + constraint.getName() + ".message}"))
                .forEach(key -> Stream.of(Locale.CHINESE, Locale.ENGLISH)
                        .forEach(language -> assertThat(Messages.message(language, key, 1, 2))
                                .isNotEqualTo(key)));
    }
}

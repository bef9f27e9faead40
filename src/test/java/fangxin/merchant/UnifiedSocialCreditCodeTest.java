package fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91220104MA0000015U",
                "92220102MA0000023N",
                "91220182MA0000031G",
                "93220122MA000004X5"
            })
    void takesCodesWhoseCheckCharactersAreRight(String code) {
        assertThat(UnifiedSocialCreditCode.of(code).value()).isEqualTo(code);
    }

    @Test
    void takesFullWidthSmallLettersBlanksAndHyphens() {
        assertThat(UnifiedSocialCreditCode.of(" ９１２２0104-ma00 00015ｕ ").value()).isEqualTo("91220104MA0000015U");
    }

    @Test
    void findsAnyWrongCharacter() {
        String good = "91220104MA0000015U";

        IntStream.range(0, good.length()).forEach(place -> {
            char other = good.charAt(place) == '7' ? '8' : '7';
            String wrong = good.substring(0, place) + other + good.substring(place + 1);
            assertThatThrownBy(() -> UnifiedSocialCreditCode.of(wrong))
                    .as(wrong)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.key()).isEqualTo("merchant.creditCode.check"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9122", "91220104MA0000015UU", "9122010IMA0000015U", "91220104MA000001５Ｏ"})
    void refusesWhatIsNotEighteenCharactersOfTheAlphabet(String code) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(code))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations().getFirst().field())
                                .isEqualTo("creditCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"220102600012345", "2201 0010 01234", "２２０１０２６００-０１２３４５"})
    void saysThatANumberOfAnOldLicenceIsNotACreditCode(String number) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(number))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("merchant.creditCode.registrationNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22010260001234", "22010260001234A", "123456789012"})
    void takesNoOtherLengthForANumberOfAnOldLicence(String code) {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(code))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("merchant.creditCode.shape"));
    }

    @Test
    void anOfficerMayTakeAnOldRegistrationNumber() {
        assertThat(UnifiedSocialCreditCode.unchecked("220102 600012345").value())
                .isEqualTo("220102600012345");
        assertThatThrownBy(() -> UnifiedSocialCreditCode.unchecked("<script>")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void knowsASoleTraderByItsCode() {
        assertThat(UnifiedSocialCreditCode.of("92220102MA0000023N").isSoleTrader())
                .isTrue();
        assertThat(UnifiedSocialCreditCode.of("91220104MA0000015U").isSoleTrader())
                .isFalse();
    }
}

package fangxin.naming.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ObjectionInputTest {
    private static ObjectionInput objecting(int item, ObjectionChannel channel, String statement, String contact) {
        return new ObjectionInput(item, channel, statement, "周女士", contact, null);
    }

    @Test
    void aMissingItemAndOtherFaultsAreNamedAtOnce() {
        assertThatThrownBy(() -> objecting(0, ObjectionChannel.ONLINE, "x".repeat(9000), null)
                        .checked())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("item", "statement", "contact"));
    }

    @Test
    void anOfficerWhoEntersALetterChoosesNoItem() {
        ObjectionInput letter = objecting(0, ObjectionChannel.LETTER, "没有明码标价。", "长春市人民大街1号");

        assertThat(letter.checked()).isSameAs(letter);
    }

    @Test
    void aContactIsRefusedAtOnceHoweverLongItIs() {
        String contact = "a@" + ".a".repeat(125_000) + "@";

        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThat(ObjectionReplyRule.isAnswerable(contact)).isFalse());
        assertThat(ObjectionReplyRule.isAnswerable("a.li@mail.example.com")).isTrue();
    }
}

package fangxin.complaint.association;

import static fangxin.complaint.association.AssociationFixture.ASSOCIATION;
import static fangxin.complaint.association.AssociationFixture.TODAY;
import static fangxin.complaint.association.AssociationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationActivityTest {
    private static ActivityInput input(LocalDate heldOn, Integer quantity) {
        return new ActivityInput(ASSOCIATION, ActivityKind.CLASS, heldOn, "社区", "老年人消费教育", quantity, null);
    }

    private static AssociationActivity entered() {
        return new AssociationActivity(AssociationActivity.numberOf(2026, 1), input(TODAY, 40), on(TODAY));
    }

    private static void refused(ActivityInput input, String key) {
        assertThatThrownBy(() -> input.check(TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aCorrectionKeepsWhatItWasBefore() {
        AssociationActivity activity = entered();

        activity.correct(input(TODAY, 45), on(TODAY));

        assertThat(activity.quantity()).isEqualTo(45);
        assertThat(activity.journal().getLast().words()).isEqualTo("2026-11-27 · 社区 · 老年人消费教育 · 40");
        assertThat(activity.isAs(input(TODAY, 45))).isTrue();
    }

    @Test
    void aCancelledEntryStaysAsItIs() {
        AssociationActivity activity = entered();
        activity.cancel("重复登记", on(TODAY));

        assertThat(activity.state()).isEqualTo(ActivityState.CANCELLED);
        assertThatThrownBy(() -> activity.correct(input(TODAY, 1), on(TODAY))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> activity.cancel("再次", on(TODAY))).isInstanceOf(RuleViolation.class);
    }

    private static AssociationActivity numbered(int n, ActivityKind kind, LocalDate day, String place, String topic) {
        return new AssociationActivity(
                AssociationActivity.numberOf(2026, n),
                new ActivityInput(ASSOCIATION, kind, day, place, topic, n, null),
                on(TODAY));
    }

    @Test
    void entriesOfOneKindDayPlaceAndTopicMayBeDuplicates() {
        AssociationActivity one = numbered(1, ActivityKind.CLASS, TODAY, "南岭社区", "老年人消费教育");
        AssociationActivity again = numbered(2, ActivityKind.CLASS, TODAY, "南岭社区 ", "老年人消费教育。");

        assertThat(DuplicateActivityRule.mayBeDuplicates(one, again)).isTrue();
        assertThat(DuplicateActivityRule.mayBeDuplicates(one, one)).isFalse();
        for (AssociationActivity other : List.of(
                numbered(3, ActivityKind.VISIT, TODAY, "南岭社区", "老年人消费教育"),
                numbered(4, ActivityKind.CLASS, TODAY.minusDays(1), "南岭社区", "老年人消费教育"),
                numbered(5, ActivityKind.CLASS, TODAY, "曙光社区", "老年人消费教育"),
                numbered(6, ActivityKind.CLASS, TODAY, "南岭社区", "预付消费讲座"))) {
            assertThat(DuplicateActivityRule.mayBeDuplicates(one, other)).isFalse();
        }
        again.cancel("重复登记", on(TODAY));
        assertThat(DuplicateActivityRule.mayBeDuplicates(one, again)).isFalse();
    }

    @Test
    void aWrongDayOrNumberIsRefused() {
        refused(input(TODAY.plusDays(1), 1), "association.activity.future");
        refused(input(TODAY.minusYears(11), 1), "association.activity.early");
        refused(input(TODAY, -1), "association.activity.quantity");
        refused(input(TODAY, null), "association.activity.quantity");
        refused(input(null, 1), "association.activity.heldOn.missing");
    }
}

package fangxin.rating;

import static fangxin.rating.RatingFixture.CALCULATOR;
import static fangxin.rating.RatingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.consumermessage.AnswerTimeliness;
import fangxin.complaint.consumermessage.ConsumerMessageState;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MessageRatingInputsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 10);

    private static AnswerTimeliness replies(LocalDate dueOn, boolean inTime, boolean clustered, int messages) {
        return new AnswerTimeliness(
                "T",
                dueOn,
                inTime,
                inTime ? ConsumerMessageState.ANSWERED : ConsumerMessageState.ESCALATED,
                clustered,
                false,
                "hash",
                messages);
    }

    private static List<RatingInput> inputs(List<AnswerTimeliness> replies) {
        return MessageRatingInputs.inputs(replies, Map.of("T", 3), TODAY).getOrDefault("T", List.of());
    }

    @Test
    void aMonthThatIsOverGivesTheShareAnsweredInTime() {
        List<RatingInput> found = inputs(List.of(
                replies(FEBRUARY, true, false, 9),
                replies(FEBRUARY.plusDays(3), false, false, 3),
                replies(LocalDate.of(2026, 3, 1), true, false, 4)));

        assertThat(found).singleElement().satisfies(input -> {
            assertThat(input.kind()).isEqualTo(RatingInputKind.REPLY_IN_TIME);
            assertThat(input.source()).isEqualTo("MESSAGES/2026-02");
            assertThat(input.date()).isEqualTo(LocalDate.of(2026, 2, 28));
            assertThat(input.value()).isEqualTo(7_500);
            assertThat(input.note().en()).startsWith("9 of 12 messages");
        });
    }

    @Test
    void aMonthWithFewerMessagesThanTheFormulaStatesGivesNothing() {
        assertThat(inputs(List.of(replies(FEBRUARY, true, false, 2)))).isEmpty();
        assertThat(inputs(List.of(replies(FEBRUARY, true, false, 2), replies(FEBRUARY, true, true, 9))))
                .isEmpty();
        assertThat(inputs(List.of(replies(FEBRUARY, true, false, 2), replies(FEBRUARY, false, false, 1))))
                .hasSize(1);
    }

    @Provide
    Arbitrary<List<AnswerTimeliness>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 400),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 20))
                .as((age, inTime, messages) -> replies(TODAY.minusDays(age), inTime, false, messages))
                .list()
                .ofMaxSize(12);
    }

    /** Five hundred messages from fifty phones on one day are one cluster, whether the shop answers them or not. */
    @Property(tries = 500)
    void aClusterChangesNoRating(
            @ForAll("histories") List<AnswerTimeliness> history,
            @ForAll @IntRange(min = 1, max = 400) int age,
            @ForAll @IntRange(min = 50, max = 5_000) int messages,
            @ForAll boolean inTime) {
        List<AnswerTimeliness> with = new ArrayList<>(history);
        with.add(replies(TODAY.minusDays(age), inTime, true, messages));

        assertThat(CALCULATOR.compute(inputs(with), TODAY)).isEqualTo(CALCULATOR.compute(inputs(history), TODAY));
        assertThat(inputs(with)).isEqualTo(inputs(history));
        InputClasses.requireBoth("messages before", !inputs(history).isEmpty());
        InputClasses.requireBoth("answered", inTime);
    }

    /** More messages that are answered in time never lower a rating. */
    @Property(tries = 500)
    void moreAnswersInTimeNeverLower(
            @ForAll("histories") List<AnswerTimeliness> history,
            @ForAll @IntRange(min = 2, max = 400) int age,
            @ForAll @IntRange(min = 1, max = 20) int messages) {
        List<AnswerTimeliness> with = new ArrayList<>(history);
        with.add(replies(TODAY.minusDays(age), true, false, messages));

        long before = CALCULATOR.compute(inputs(history), TODAY).points();
        long after = CALCULATOR.compute(inputs(with), TODAY).points();

        assertThat(after).isGreaterThanOrEqualTo(before);
        InputClasses.requireBoth("raises", after > before);
    }
}

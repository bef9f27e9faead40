package fangxin.rating;

import static fangxin.rating.RatingFixture.HELD_UNTIL;
import static fangxin.rating.RatingFixture.SCALE;
import static fangxin.rating.RatingFixture.TODAY;
import static fangxin.rating.RatingFixture.reply;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Acts beside inputs that are not public yet: those that are public by the day of the act count. */
class RatingActTest {
    private static final LocalDate COUNTS_ON = HELD_UNTIL.plusDays(1);

    /** Four replies in time reach the cap of six points: a fifth brings nothing, although none of them is public yet. */
    @Test
    void anActThatBringsNothingBesideThePendingInputsIsNotProposed() {
        List<RatingInput> pending =
                IntStream.range(0, 4).mapToObj(i -> reply("R" + i, TODAY)).toList();

        assertThat(acts(List.of())).contains(RatingInputKind.REPLY_IN_TIME);
        assertThat(acts(pending)).isNotEmpty().doesNotContain(RatingInputKind.REPLY_IN_TIME);
    }

    private static List<RatingInputKind> acts(List<RatingInput> pending) {
        return RatingAct.of(
                        SCALE,
                        day -> day.isAfter(HELD_UNTIL) ? pending : List.of(),
                        TODAY,
                        found -> COUNTS_ON.minusDays(1))
                .stream()
                .map(RatingAct::kind)
                .toList();
    }
}

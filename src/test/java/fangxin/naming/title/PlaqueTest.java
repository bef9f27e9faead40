package fangxin.naming.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A plaque on its way from the maker to the wall and back. */
class PlaqueTest {
    private static final LocalDate NAMED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private final Plaque made = Plaque.first("2201022026101000018");
    private final Plaque given = made.handedOver(NAMED.plusDays(3), NAMED, TODAY, "林晓禾", "photo");

    private static void refused(Runnable attempt, String key) {
        assertThatThrownBy(attempt::run).isInstanceOf(RuleViolation.class).hasMessageContaining(key);
    }

    @Test
    void isHandedOverOnceAfterTheNaming() {
        assertThat(given.handedOverOn()).isEqualTo(NAMED.plusDays(3));
        refused(() -> made.handedOver(NAMED.minusDays(1), NAMED, TODAY, "林", null), "naming.handOver.date");
        refused(() -> made.handedOver(TODAY.plusDays(1), null, TODAY, "林", null), "naming.handOver.future");
        refused(() -> given.handedOver(TODAY, NAMED, TODAY, "林", null), "naming.title.plaque.already");
    }

    @Test
    void isHandedOverWithAPhotoOnly() {
        refused(() -> made.handedOver(TODAY, NAMED, TODAY, "林", null), "photo: naming.handOver.needs.photo");
    }

    /** A register of earlier years may not state the day of the naming. */
    @Test
    void isHandedOverWhereTheDayOfTheNamingIsNotStated() {
        assertThat(made.handedOver(TODAY, null, TODAY, "林晓禾", "photo").handedOverOn())
                .isEqualTo(TODAY);
    }

    @Test
    void isAskedBackOnlyWhereTheHolderHasIt() {
        assertThat(made.askedBack(TODAY, false).dueOn()).isNull();
        assertThat(given.askedBack(TODAY.plusDays(21), false).dueOn()).isEqualTo(TODAY.plusDays(21));
        assertThat(given.takenBack(TODAY, TODAY, "董静怡", null, false)
                        .askedBack(TODAY, false)
                        .dueOn())
                .isNull();
    }

    @Test
    void isTakenBackOnceAndNeverBeforeItWasHandedOver() {
        Plaque back = given.askedBack(TODAY.plusDays(21), false).takenBack(TODAY, TODAY, "董静怡", null, false);

        assertThat(back.takenBy()).isEqualTo("董静怡");
        refused(() -> made.takenBack(TODAY, TODAY, "董静怡", null, false), "naming.title.plaque.never");
        refused(() -> given.takenBack(NAMED, TODAY, "董静怡", null, false), "naming.title.plaque.return.date");
        refused(() -> back.takenBack(TODAY, TODAY, "董静怡", null, false), "naming.title.plaque.returned");
    }

    @Test
    void aLostOneKeepsItsNumberAndGetsTheNextIndex() {
        Plaque second = given.next(false);

        assertThat(second.number()).isEqualTo("2201022026101000018-2");
        assertThat(second.handedOverOn()).isNull();
        assertThat(second.handedOver(TODAY, NAMED, TODAY, "林晓禾", "photo")
                        .next(false)
                        .number())
                .endsWith("-3");
        refused(() -> made.next(false), "naming.title.plaque.never");
    }

    /** Plaques of old registers were handed over, although this system has no record of the handover. */
    @Test
    void oneOfAnOldRegisterIsAskedBackTakenBackAndMadeAgain() {
        Plaque asked = made.askedBack(TODAY.plusDays(21), true);

        assertThat(asked.dueOn()).isEqualTo(TODAY.plusDays(21));
        assertThat(asked.takenBack(TODAY, TODAY, "董静怡", null, true).returnedOn())
                .isEqualTo(TODAY);
        refused(() -> made.takenBack(TODAY.plusDays(1), TODAY, "董静怡", null, true), "naming.title.plaque.return.future");
        assertThat(made.next(true).number()).endsWith("-2");
        refused(() -> made.next(true).next(true), "naming.title.plaque.never");
    }

    /** A holder with a copy ordered for a broken plaque has the former plaque until the copy is handed over. */
    @Test
    void aCopyThatIsNotHandedOverYetIsAskedBackForTheFormerOne() {
        Plaque second = given.next(false);

        assertThat(second.askedBack(TODAY, false).dueOn()).isEqualTo(TODAY);
        assertThat(second.takenBack(TODAY, TODAY, "董静怡", null, false).returnedOn())
                .isEqualTo(TODAY);
    }
}

package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationQueryTest {
    private static final PublicStation LATE =
            station("甲", StationType.VENUE, "MALL", 43.90, StationFigures.of(4, 3, 3, 2));
    private static final PublicStation LARGE =
            station("乙", StationType.ODR_FIRM, null, 43.80, StationFigures.of(310, 300, 300, 270));
    private static final PublicStation UNRATED = station("丙", StationType.VENUE, "MARKET", null, StationFigures.NONE);
    private static final List<PublicStation> ALL = List.of(UNRATED, LATE, LARGE);

    private static PublicStation station(
            String name, StationType type, String venue, Double lat, StationFigures figures) {
        return new PublicStation(
                "N" + name,
                type,
                name,
                "某公司",
                type == StationType.VENUE ? "220102" : "220103",
                new LocalizedText("区", "District"),
                null,
                new StationPlace(venue, "重庆路" + name + "号", null, null, "1", lat, lat == null ? null : 125.3),
                LocalDate.of(2026, 1, 1),
                name.equals("乙")
                        ? new StationGradeView("MODEL", new LocalizedText("示范", "Model"), null, "2026-01", null, null)
                        : null,
                figures,
                null);
    }

    private static List<PublicStation> select(StationQuery query) {
        return query.select(ALL);
    }

    @Test
    void filtersAreJoinedAndUnreadableOnesSetNoCondition() {
        assertThat(select(StationQuery.of("重庆路", "220102", "VENUE", "MALL", null, null, null)))
                .containsExactly(LATE);
        assertThat(select(StationQuery.of(null, null, null, null, "MODEL", null, null)))
                .containsExactly(LARGE);
        assertThat(select(StationQuery.of("N乙", null, null, null, null, null, null)))
                .as("by number")
                .containsExactly(LARGE);
        assertThat(select(StationQuery.of(" ", "", "NOTHING", null, "", "wrong", "here")))
                .hasSize(3);
    }

    /** A program that mistypes its position must not take the first names for the nearest stations. */
    @Test
    void aProgramIsRefusedWhatThePageLeavesOut() {
        assertThat(catchThrowableOfType(
                                MalformedRequest.class, () -> StationQuery.requireKnown("NOTHING", "wrong", "999,abc"))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("type", "sort", "near");
        assertThatCode(() -> StationQuery.requireKnown("VENUE", "settled", "43.8,125.3"))
                .doesNotThrowAnyException();
        assertThatCode(() -> StationQuery.requireKnown(null, "", " ")).doesNotThrowAnyException();
    }

    /** No place on earth has a latitude beyond 90 or a longitude beyond 180 degrees. */
    @Test
    void aPositionThatIsNowhereIsRefused() {
        for (String near : List.of("999,1", "90.5,125", "-91,0", "43.8,180.1", "43.8,9999")) {
            assertThat(catchThrowableOfType(MalformedRequest.class, () -> StationQuery.requireKnown(null, null, near))
                            .violations())
                    .as(near)
                    .extracting(Violation::field)
                    .containsExactly("near");
            assertThat(StationQuery.of(null, null, null, null, null, null, near).near())
                    .as(near)
                    .isNull();
        }
        assertThatCode(() -> StationQuery.requireKnown(null, null, "-90,180")).doesNotThrowAnyException();
        assertThatCode(() -> StationQuery.requireKnown(null, null, "43.,125.")).doesNotThrowAnyException();
    }

    /** Two settled of three rank below 270 of 300 though neither rate is published alone; without a rate comes last. */
    @Test
    void theOrderByRateUsesTheLowerBound() {
        assertThat(select(StationQuery.of(null, null, null, null, null, "settled", null)))
                .containsExactly(LARGE, LATE, UNRATED);
    }

    @Test
    void nearestFirstAndUnknownPlacesLast() {
        List<PublicStation> found = select(StationQuery.of(null, null, null, null, null, null, "43.801,125.3"));

        assertThat(found).extracting(PublicStation::name).containsExactly("乙", "甲", "丙");
        assertThat(found.getFirst().metres()).isBetween(100, 120);
        assertThat(found.getLast().metres()).isNull();
    }
}

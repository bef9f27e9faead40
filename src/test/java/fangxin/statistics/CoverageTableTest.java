package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.statistics.CoverageTable.CoveredDistrict;
import fangxin.statistics.CoverageTable.CoveredTrade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTableTest {
    private static final List<CoveredDistrict> DISTRICTS = List.of(
            new CoveredDistrict("220102", new LocalizedText("南关区", "Nanguan")),
            new CoveredDistrict("220103", new LocalizedText("宽城区", "Kuancheng")));

    private static CoveredTrade row(long total, Map<String, Long> counted) {
        return CoverageTable.row("HOTEL", new LocalizedText("酒店", "Hotels"), total, counted, DISTRICTS);
    }

    @Test
    void aDistrictThatWasNotCountedIsAGap() {
        CoveredTrade hotels = row(3, Map.of("220102", 3L));

        assertThat(hotels.count("220102")).isEqualTo(3);
        assertThat(hotels.count("220103")).isZero();
        assertThat(hotels.gaps()).isEqualTo(1);
    }

    @Test
    void titlesOfTheWholeCityCountInTheTotalOnly() {
        CoveredTrade hotels = row(4, Map.of("220100", 1L, "220102", 1L, "220103", 2L));

        assertThat(hotels.counts()).isEqualTo(Map.of("220102", 1L, "220103", 2L));
        assertThat(hotels.total()).isEqualTo(4);
    }

    @Test
    void theScaleOfTheBarsIsTheHighestCell() {
        CoveredTrade hotels = row(9, Map.of("220102", 2L, "220103", 7L));

        assertThat(new CoverageTable(DISTRICTS, List.of(hotels), row(40, Map.of("220102", 40L))).highest())
                .isEqualTo(7);
        assertThat(new CoverageTable(DISTRICTS, List.of(row(0, Map.of())), hotels).highest())
                .isEqualTo(1);
    }
}

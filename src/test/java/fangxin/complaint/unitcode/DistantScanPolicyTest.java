package fangxin.complaint.unitcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests of which scans prove a copied code and which do not, by the worked examples. */
class DistantScanPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ScanTerms TERMS = new ScanTerms(
            List.of(
                    new NetworkPlace("10.1.0.0/16", "220102", NetworkType.FIXED),
                    new NetworkPlace("10.2.0.0/16", "220202", NetworkType.FIXED),
                    new NetworkPlace("10.3.0.0/16", "220102", NetworkType.MOBILE)),
            3,
            null,
            null,
            false);

    private static UnitScan scan(String place, int visitors) {
        UnitScan scan = new UnitScan("2201022026101000019", DAY, place);
        for (int i = 0; i < visitors; i++) {
            scan.count(true);
            scan.count(false);
        }
        return scan;
    }

    @Test
    void threeVisitorsInEachOfTwoPrefecturesAreAFlag() {
        List<UnitScan> scans = List.of(scan("220102", 3), scan("220202", 3));

        assertThat(DistantScanPolicy.isFlagged(scans, TERMS)).isTrue();
        assertThat(DistantScanPolicy.distant(scans, TERMS)).containsExactly("2201", "2202");
    }

    @Test
    void aMallAMobileNetworkTwoCountiesAndATravellerAreNoProof() {
        assertThat(Stream.of(
                        List.of(scan("220102", 50)),
                        List.of(scan("220102", 50), scan(ScanTerms.MOBILE, 50)),
                        List.of(scan("220102", 50), scan(ScanTerms.UNKNOWN, 50)),
                        List.of(scan("220102", 50), scan("220104", 50)),
                        List.of(scan("220102", 50), scan("220202", 2)),
                        List.<UnitScan>of()))
                .noneMatch(scans -> DistantScanPolicy.isFlagged(scans, TERMS));
    }

    @Test
    void twoReportersAreEnoughAndTheTermsSaySo() {
        assertThat(CopiedCodeReports.isEnough(1, TERMS)).isFalse();
        assertThat(CopiedCodeReports.isEnough(2, TERMS)).isTrue();
        ScanTerms strict = new ScanTerms(List.of(), 3, 5, 10, true);
        assertThat(CopiedCodeReports.isEnough(4, strict)).isFalse();
        assertThat(strict.lacksPlaces()).isFalse();
        assertThat(ScanTermsSeed.shipped().lacksPlaces()).isTrue();
        assertThat(ScanTermsSeed.shipped().reportDays()).isEqualTo(30);
    }

    /** An alert by scans and an alert by reports on the same day are two alerts. */
    @Test
    void bothAlertsOfOneDayHaveTheirIds() {
        assertThat(DistantScan.idOfReports("2201022026101000019", DAY))
                .isNotEqualTo(DistantScan.idOf("2201022026101000019", DAY))
                .hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void thePlaceIsTheRegionOfAListedFixedLine() {
        assertThat(TERMS.placeOf("10.1.7.7")).isEqualTo("220102");
        assertThat(TERMS.placeOf("10.3.7.7")).isEqualTo(ScanTerms.MOBILE);
        assertThat(TERMS.placeOf("192.0.2.1")).isEqualTo(ScanTerms.UNKNOWN);
        assertThat(TERMS.placeOf("no address")).isEqualTo(ScanTerms.UNKNOWN);
        assertThat(ScanTermsSeed.shipped().placeOf("10.1.7.7")).isEqualTo(ScanTerms.UNKNOWN);
    }

    @Test
    void aVisitorIsCountedOnceAndACodeIsLong() {
        UnitScan scan = scan("220102", 2);

        assertThat(scan.scans()).isEqualTo(4);
        assertThat(scan.visitors()).isEqualTo(2);
        assertThat(UnitCode.fresh()).matches("[2-9A-HJ-NP-Z]{10}").isNotEqualTo(UnitCode.fresh());
    }
}

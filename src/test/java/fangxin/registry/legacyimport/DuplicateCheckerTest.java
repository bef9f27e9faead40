package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.registry.legacyimport.RowProblem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateCheckerTest {
    private static final String OTHER_PLACE = ImportFixture.GOOD.replace("自由大路一号", "亚泰大街九号");
    private static final String NEXT_TERM =
            ImportFixture.GOOD.replace("2020-11-30,2023-11-29", "2023-11-30,2026-11-29");

    @Test
    void theSameUnitTwiceIsAConflictOfTheSecondLine() {
        List<RowProblem> faults =
                DuplicateChecker.withinFile(ImportFixture.read("220102", ImportFixture.GOOD, ImportFixture.GOOD)
                        .entries());

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.weight()).isEqualTo(Severity.CONFLICT);
        });
    }

    @Test
    void anAddressMayLeaveOutTheCity() {
        String longer = ImportFixture.GOOD.replace("自由大路一号", "长春市南关区自由大路一号");

        assertThat(DuplicateChecker.withinFile(
                        ImportFixture.read("220102", ImportFixture.GOOD, longer).entries()))
                .hasSize(1);
    }

    @Test
    void twoShopsOfOneHolderAreTwoUnits() {
        assertThat(DuplicateChecker.withinFile(ImportFixture.read("220102", ImportFixture.GOOD, OTHER_PLACE)
                        .entries()))
                .extracting(RowProblem::weight)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aRowWithoutACodeIsTheUnitThatARowWithACodeNames() {
        String uncoded = ImportFixture.GOOD.replace("南关区甲便利店,甲便利店,92220102MA0000023N", "南关区（甲）便利店,甲便利店,");

        assertThat(DuplicateChecker.withinFile(ImportFixture.read("220102", ImportFixture.GOOD, uncoded)
                        .entries()))
                .extracting(RowProblem::key)
                .contains("legacyimport.twice.unit");
        assertThat(DuplicateChecker.withinFile(ImportFixture.read("220102", uncoded, ImportFixture.GOOD)
                        .entries()))
                .extracting(RowProblem::key)
                .contains("legacyimport.twice.unit");
    }

    @Test
    void aTitleThatFollowsAnotherIsNoConflict() {
        assertThat(DuplicateChecker.withinFile(ImportFixture.read("220102", ImportFixture.GOOD, NEXT_TERM)
                        .entries()))
                .isEmpty();
    }

    /** The line with a number, before the empty cells of track and level. */
    private static String numbered(String line) {
        return line.replaceAll(",,,$", "NG-1,,,");
    }

    @Test
    void aNumberOccursOnce() {
        assertThat(DuplicateChecker.withinFile(
                        ImportFixture.read("220102", numbered(ImportFixture.GOOD), numbered(OTHER_PLACE))
                                .entries()))
                .extracting(RowProblem::key)
                .containsExactly("legacyimport.twice.number");
    }

    @Test
    void everyLineCountsOnceByTheHeaviest() {
        List<RowProblem> faults = List.of(
                RowProblem.of(2, ImportColumn.NAME, Severity.NOTE, "", "a"),
                RowProblem.of(2, ImportColumn.USCC, Severity.REFUSED, "", "b"),
                RowProblem.of(3, ImportColumn.NAME, Severity.KNOWN, "", "c"),
                RowProblem.of(4, ImportColumn.NAME, Severity.NOTE, "", "d"));

        ImportReport report = ImportReport.of(5, faults);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.acceptable()).isEqualTo(3);
        assertThat(report.hasNoRefusals()).isFalse();
        assertThat(report.excludedLines()).containsExactlyInAnyOrder(2, 3);
        assertThat(report.plus(List.of(RowProblem.of(5, ImportColumn.NAME, Severity.CONFLICT, "", "e")))
                        .acceptable())
                .isEqualTo(2);
    }
}

package fangxin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.intake.Fault.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String OTHER_PLACE = Given.GOOD.replace("自由大路一号", "亚泰大街九号");
    private static final String NEXT_TERM = Given.GOOD.replace("2020-11-30,2023-11-29", "2023-11-30,2026-11-29");

    @Test
    void theSameUnitTwiceIsAConflictOfTheSecondLine() {
        List<Fault> faults = Comparison.among(Given.read("220102", Given.GOOD, Given.GOOD).entries());

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.weight()).isEqualTo(Weight.CONFLICT);
        });
    }

    @Test
    void anAddressMayLeaveOutTheCity() {
        String longer = Given.GOOD.replace("自由大路一号", "长春市南关区自由大路一号");

        assertThat(Comparison.among(Given.read("220102", Given.GOOD, longer).entries())).hasSize(1);
    }

    @Test
    void twoShopsOfOneHolderAreTwoUnits() {
        assertThat(Comparison.among(Given.read("220102", Given.GOOD, OTHER_PLACE).entries()))
                .extracting(Fault::weight).containsExactly(Weight.NOTE);
    }

    @Test
    void aTitleThatFollowsAnotherIsNoConflict() {
        assertThat(Comparison.among(Given.read("220102", Given.GOOD, NEXT_TERM).entries())).isEmpty();
    }

    @Test
    void aNumberStandsOnce() {
        assertThat(Comparison.among(Given.read("220102", Given.GOOD + "NG-1", OTHER_PLACE + "NG-1").entries()))
                .extracting(Fault::key).containsExactly("intake.twice.number");
    }

    @Test
    void everyLineCountsOnceByTheHeaviest() {
        List<Fault> faults = List.of(Fault.of(2, Column.NAME, Weight.NOTE, "", "a"),
                Fault.of(2, Column.USCC, Weight.REFUSED, "", "b"), Fault.of(3, Column.NAME, Weight.KNOWN, "", "c"),
                Fault.of(4, Column.NAME, Weight.NOTE, "", "d"));

        Report report = Report.of(5, faults);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.acceptable()).isEqualTo(3);
        assertThat(report.whole()).isFalse();
        assertThat(report.barred()).containsExactlyInAnyOrder(2, 3);
        assertThat(report.and(List.of(Fault.of(5, Column.NAME, Weight.CONFLICT, "", "e"))).acceptable()).isEqualTo(2);
    }
}

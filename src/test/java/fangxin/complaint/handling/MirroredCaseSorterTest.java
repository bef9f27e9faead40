package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingFixture.received;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.handling.ComplaintMirror.MirrorConflict;
import fangxin.complaint.handling.MirroredCaseSorter.KnownCase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests of which case a row belongs to, where its two numbers or its office contradict each other. */
class MirroredCaseSorterTest {
    private static final String OFFICE = "220102";
    private static final String OTHER = "220122";

    private static MirroredCase row(String national, String municipal) {
        return new MirroredCase(
                        received(ComplaintType.COMPLAINT, "2026-05-06T09:00", Set.of()),
                        null,
                        new MirroredProgress(null, null, null, null, null, null),
                        national + "/" + municipal)
                .numbered(new CaseNumbers(national, municipal));
    }

    private static KnownCase known(String number, String national, String municipal, String office) {
        return new KnownCase(number, new CaseNumbers(national, municipal), List.of(office, office), "before");
    }

    private static MirroredCaseSorter sorted(boolean national, List<KnownCase> known, MirroredCase... rows) {
        MirroredCaseSorter sorting = new MirroredCaseSorter(national, known, OFFICE::equals);
        Arrays.stream(rows).forEach(sorting::sort);
        return sorting;
    }

    private static CaseNumbers numbers(MirroredCase row) {
        return row.received().numbers();
    }

    @Test
    void aNumberThatNoOtherCaseHasIsLinked() {
        MirroredCaseSorter sorting = sorted(false, List.of(known("1", "N1", null, OFFICE)), row("N1", "M1"));

        assertThat(numbers(sorting.differing().get("1"))).isEqualTo(new CaseNumbers("N1", "M1"));
        assertThat(sorting.crossed()).isEmpty();
    }

    /** The usual start of 双号衔接: each platform sent the case with its own number. */
    @Test
    void aRowWhoseNumbersAreOfTwoCasesChangesOneAndIsHandedBack() {
        MirroredCaseSorter sorting =
                sorted(true, List.of(known("1", "N1", null, OFFICE), known("2", null, "M1", OFFICE)), row("N1", "M1"));

        assertThat(sorting.differing()).containsOnlyKeys("1");
        assertThat(numbers(sorting.differing().get("1"))).isEqualTo(new CaseNumbers("N1", null));
        assertThat(sorting.crossed()).containsExactly(row("N1", "M1"));
    }

    @Test
    void aSecondNumberOfTheOtherPlatformIsNotTaken() {
        MirroredCaseSorter sorting = sorted(true, List.of(known("1", "N1", "M1", OFFICE)), row("N1", "M2"));

        assertThat(numbers(sorting.differing().get("1")).municipal()).isNull();
        assertThat(sorting.crossed()).hasSize(1);
    }

    @Test
    void twoRowsOfOneFileDoNotShareANumber() {
        MirroredCaseSorter added = sorted(true, List.of(), row("N1", "M1"), row("N2", "M1"));
        MirroredCaseSorter linked =
                sorted(true, List.of(known("1", null, "M1", OFFICE)), row("N1", "M1"), row("N2", "M1"));

        assertThat(added.fresh())
                .extracting(MirroredCaseSorterTest::numbers)
                .containsExactly(new CaseNumbers("N1", "M1"), new CaseNumbers("N2", null));
        assertThat(added.crossed()).hasSize(1);
        assertThat(linked.differing()).hasSize(1);
        assertThat(linked.fresh())
                .extracting(MirroredCaseSorterTest::numbers)
                .containsExactly(new CaseNumbers("N2", null));
    }

    @Test
    void aCaseOfAnotherOfficeIsLeftAlone() {
        MirroredCase row = row("N1", null);
        MirroredCaseSorter sorting = sorted(true, List.of(known("1", "N1", null, OTHER)), row, row("N2", null));

        assertThat(sorting.elsewhere()).containsExactly(new MirrorConflict("1", row));
        assertThat(sorting.differing()).isEmpty();
        assertThat(sorting.fresh()).hasSize(1);
    }

    @Test
    void anUnchangedRowDoesNothing() {
        MirroredCase row = row("N1", null);
        KnownCase same = new KnownCase("1", numbers(row), List.of(OFFICE), row.rowHash());

        MirroredCaseSorter sorting = sorted(true, List.of(same), row);

        assertThat(sorting.unchanged()).isEqualTo(1);
        assertThat(sorting.differing()).isEmpty();
    }
}

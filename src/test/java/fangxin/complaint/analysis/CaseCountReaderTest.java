package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseCountReaderTest {
    @Test
    void aComplaintCountsForEachOfItsTags() {
        assertThat(CaseCountReader.byTag(List.of(
                        new Object[] {"EPIDEMIC", 3L}, new Object[] {"EPIDEMIC;MONOPOLY_FEES", 2L}, new Object[] {"", 7L
                        })))
                .isEqualTo(Map.of("EPIDEMIC", 5, "MONOPOLY_FEES", 2));
    }

    /** A tag has its own series, which shows its season, and never that of a category with the same code. */
    @Test
    void aTagIsASeriesOfTheCity() {
        WeeklyCounts counts = new WeeklyCounts();
        counts.add("EPIDEMIC", "220104", null, 4);
        counts.addTag("EPIDEMIC", 9);

        SeriesKey tag = SeriesKey.ofTag("EPIDEMIC");
        assertThat(counts.of(tag)).isEqualTo(9);
        assertThat(counts.seasonal(tag)).isEqualTo(9);
        assertThat(tag.type().filter()).isEqualTo("tag");
    }
}

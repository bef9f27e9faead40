package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
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
        counts.add(List.of("EPIDEMIC"), "220104", null, 4);
        counts.addTag("EPIDEMIC", 9);

        SeriesKey tag = SeriesKey.ofTag("EPIDEMIC");
        assertThat(counts.of(tag)).isEqualTo(9);
        assertThat(counts.seasonal(tag)).isEqualTo(9);
        assertThat(tag.type().filter()).isEqualTo("tag");
    }

    /** A complaint about food counts for food and for goods, and once for its district. */
    @Test
    void aCategoryCountsThoseBelowIt() {
        WeeklyCounts counts = new WeeklyCounts();
        counts.add(List.of("GOODS", "FOOD"), "220104", "220104S01", 4);
        counts.add(List.of("GOODS"), "220104", null, 2);

        assertThat(counts.of(SeriesKey.ofCategory("GOODS"))).isEqualTo(6);
        assertThat(counts.of(SeriesKey.ofCategory("FOOD"))).isEqualTo(4);
        assertThat(counts.of(new SeriesKey(SeriesType.CATEGORY_AT_UNIT, "GOODS", "220104", "220104S01")))
                .isEqualTo(4);
        assertThat(counts.of(new SeriesKey(SeriesType.DISTRICT, null, "220104", null)))
                .isEqualTo(6);
        assertThat(CaseCountReader.withAbove(Map.of("FOOD", 4, "GOODS", 2, "未分类", 1), terms()))
                .isEqualTo(Map.of("FOOD", 4, "GOODS", 6, "未分类", 1));
    }

    private static ComplaintTerms terms() {
        ComplaintTerms shipped = ComplaintTerms.shipped();
        return new ComplaintTerms(
                shipped.ruleSets(),
                shipped.overrides(),
                List.of(category("GOODS", null), category("FOOD", "GOODS")),
                shipped.alarms(),
                shipped.source());
    }

    private static ComplaintCode category(String code, String parent) {
        return new ComplaintCode(
                CodeList.CATEGORY, code, new LocalizedText(code, code), null, null, null, null, parent);
    }
}

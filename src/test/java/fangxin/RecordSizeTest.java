package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Limits the number of components of a record: a larger one is parted by meaning into records with names of their own.
 */
class RecordSizeTest {
    private static final int MOST = 12;

    private static final String CONTRACT = "body whose flat fields outsiders rely on";
    /** Larger records, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "fangxin.criteria.model.CriteriaEdition$Item",
            "one component per field of an item in config/criteria",
            "fangxin.platform.config.RequestLimits",
            "one component per limit of config/request-limits.json",
            "fangxin.supervision.particulars.ParticularsKind",
            "one component per field of a kind in config/particulars-terms.json",
            "fangxin.supervision.feed.FeedImportView",
            CONTRACT,
            "fangxin.registry.site.web.UnitResource$UnitItem",
            CONTRACT,
            "fangxin.registry.site.web.UnitResource$UnitDetail",
            "the fields of a search item and of a line of units.jsonl, under the same names" + " (RegisterFieldTest)",
            "fangxin.registry.legacyimport.web.ImportResource$ImportAnswer",
            CONTRACT);

    @Test
    void noRecordHasMoreThanTwelveComponentsButTheListedOnes() {
        Map<String, Integer> large = new TreeMap<>();

        for (JavaClass type : MainClasses.all()) {
            int components = type.isRecord() ? type.reflect().getRecordComponents().length : 0;
            if (components > MOST) {
                large.put(type.getName(), components);
            }
        }

        assertThat(large.keySet()).containsExactlyInAnyOrderElementsOf(EXCEPTIONS.keySet());
    }
}

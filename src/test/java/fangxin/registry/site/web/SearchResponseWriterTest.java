package fangxin.registry.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.registry.site.web.UnitResource.DistrictItem;
import fangxin.registry.site.web.UnitResource.FacetItem;
import fangxin.registry.site.web.UnitResource.LocationItem;
import fangxin.registry.site.web.UnitResource.SubjectTitleItem;
import fangxin.registry.site.web.UnitResource.UnitItem;
import fangxin.registry.site.web.UnitResource.UnitSearchAnswer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answer that is written name by name is the one that its records describe. */
class SearchResponseWriterTest {
    @Test
    void saysWhatTheRecordsSay() throws Exception {
        UnitItem full = new UnitItem(
                "2201022025101000017",
                "长春市\"老味道\"餐饮有限公司\\\n𠮷",
                "老味道\t\u0001",
                "SHOP",
                "COUNTY",
                new DistrictItem("220102", "南关区"),
                "CATERING",
                "LEVEL_3",
                "valid",
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2028, 2, 29),
                "人民大街1号",
                new LocationItem(43.875, 125.323),
                120,
                List.of(
                        new SubjectTitleItem("2201022025101000017", "COUNTY", "valid"),
                        new SubjectTitleItem("2201002025201000015", "CITY", "expired")),
                "0431-80005000");
        UnitItem bare = new UnitItem(
                "2201022025101000025",
                "甲",
                "甲",
                "SHOP",
                "CITY",
                new DistrictItem("220100", "City"),
                null,
                null,
                "expired",
                null,
                null,
                "",
                null,
                null,
                List.of(),
                null);
        UnitSearchAnswer answer = new UnitSearchAnswer(
                2,
                Instant.parse("2026-11-26T01:02:03.456Z"),
                Map.of("type", List.of(new FacetItem("SHOP", "商店", 2)), "grade", List.of()),
                List.of(full, bare),
                null);

        String written = new String(SearchResponseWriter.bytes(answer), StandardCharsets.UTF_8);

        assertThat(read(written)).isEqualTo(read(JsonbBuilder.create().toJson(answer)));
        assertThat(read(written).asJsonObject().keySet()).containsExactly("total", "asOf", "facets", "items", "next");
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}

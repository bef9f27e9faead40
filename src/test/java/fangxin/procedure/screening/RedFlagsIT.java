package fangxin.procedure.screening;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Red flags over the API and on the pages, with the query for pictures of other applications. */
class RedFlagsIT extends HttpTestBase {
    @Test
    void theOfficeReadsWhatTheApplicantWasHintedAtAndWhatOthersUploaded() {
        byte[] picture = InventedData.photo(CandidacyJourney.fresh().hashCode());
        CandidacyJourney first = new CandidacyJourney(http, InventedData.shop()).draft();
        first.evidence("permits", picture).being(200);
        first.submit();
        assertThat(types(first.office(), first)).isEmpty();

        CandidacyJourney second = new CandidacyJourney(http, InventedData.shop()).draft();
        second.evidence("permits", picture).being(200);
        second.evidence("inside", picture).being(200);
        second.answer(Map.of(
                        "address",
                        "人民大街中段路东",
                        "opened",
                        http.today().minusMonths(3).toString()))
                .being(200);
        assertThat(second.owner()
                        .get("/my/submit?reference=" + second.reference() + "&lang=zh")
                        .being(200)
                        .body())
                .contains("经营时间不足", "地址没有门牌号", "同一图片重复上传")
                .doesNotContain("图片与其他申报相同");
        second.submit();

        assertThat(types(second.office(), second))
                .containsExactly("OPEN_TOO_SHORT", "ADDRESS_WITHOUT_NUMBER", "PICTURE_REPEATED", "PICTURE_REUSED");
        JsonObject other = flags(second.office(), second)
                .getLast()
                .getJsonArray("pictures")
                .getJsonObject(0);
        assertThat(other.getString("reference")).isEqualTo(first.reference());
        assertThat(second.office()
                        .get("/work/case?reference=" + second.reference() + "&lang=zh")
                        .being(200)
                        .body())
                .contains("系统发现 4 处疑点", first.reference());
        second.owner().get(second.path("red-flags")).being(403);
    }

    @Test
    void demonstrationShowsEachTypeOfFlagToTheOffice() {
        User office = http.as("nanguan.office1");
        Set<String> shown = Stream.of("nanguan.shop18", "nanguan.shop20", "nanguan.shop21")
                .map(shop -> http.as(shop)
                        .get("candidacies")
                        .being(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("reference"))
                .flatMap(reference -> types(office, "candidacies/" + reference + "/red-flags").stream())
                .collect(Collectors.toSet());

        assertThat(shown)
                .containsAll(Arrays.stream(RedFlagType.values()).map(Enum::name).toList());
    }

    private static List<String> types(User reader, CandidacyJourney shop) {
        return types(reader, shop.path("red-flags"));
    }

    private static List<String> types(User reader, String path) {
        return flags(reader, path).stream().map(flag -> flag.getString("type")).toList();
    }

    private static List<JsonObject> flags(User reader, CandidacyJourney shop) {
        return flags(reader, shop.path("red-flags"));
    }

    private static List<JsonObject> flags(User reader, String path) {
        return reader.get(path).being(200).value().asJsonArray().getValuesAs(JsonObject.class);
    }
}

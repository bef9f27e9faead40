package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.CertificateNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The public register of titles, over HTTP. */
final class Register {
    private final Http http;

    Register(Http http) {
        this.http = http;
    }

    /** The numbers of all titles, whatever has become of them. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = http.anybody().get("units?status=any&size=50" + cursor).being(200).json();
            page.getJsonArray("items").forEach(item -> numbers.add(item.asJsonObject().getString("number")));
            cursor = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        }
        return numbers;
    }

    /** In each series the numbers run from one on, without gap and without duplicate. */
    void requireNumbersInARow() {
        Map<String, List<Integer>> series = numbers().stream().map(CertificateNumber::of)
                .collect(Collectors.groupingBy(number -> number.value().substring(0, 13),
                        Collectors.mapping(CertificateNumber::serial, Collectors.toList())));

        assertThat(series).isNotEmpty().allSatisfy((prefix, serials) -> assertThat(serials.stream().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, serials.size()).boxed().toList()));
    }
}

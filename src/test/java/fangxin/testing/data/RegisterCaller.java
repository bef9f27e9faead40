package fangxin.testing.data;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.CertificateNumber;
import fangxin.testing.http.Http;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The public register of titles, called over HTTP. */
public final class RegisterCaller {
    private static final int HEAD = 3;
    private static final int NUMBER = 5;
    private final Http http;

    public RegisterCaller(Http http) {
        this.http = http;
    }

    /** The numbers of all titles in any state. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = http.anybody()
                    .get("units?status=any&size=50" + cursor)
                    .being(200)
                    .json();
            page.getJsonArray("items")
                    .forEach(item -> numbers.add(item.asJsonObject().getString("number")));
            cursor = page.isNull("next") ? null : "&cursor=" + page.getString("next");
        }
        return numbers;
    }

    /** The index, from which the public is answered, names the titles that the database has, no more and no fewer. */
    public void requireIndexed(Collection<String> acknowledged) {
        List<String> filed = numbers();

        assertThat(filed).containsAll(acknowledged).containsExactlyInAnyOrderElementsOf(storedNumbers());
    }

    /** The numbers that an auditor's list takes from the database. */
    private List<String> storedNumbers() {
        try (XSSFWorkbook list = new XSSFWorkbook(
                new ByteArrayInputStream(http.as("city.auditor").bytes("/api/v1/lists/titles.xlsx")))) {
            return StreamSupport.stream(list.getSheetAt(0).spliterator(), false)
                    .skip(HEAD)
                    .map(row -> row.getCell(NUMBER).getStringCellValue())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Requires that the numbers of each series begin with 1 and have no gap and no duplicate. */
    public void requireNumbersInARow() {
        Map<String, List<Integer>> series = numbers().stream()
                .map(CertificateNumber::of)
                .collect(Collectors.groupingBy(
                        number -> number.value().substring(0, 13),
                        Collectors.mapping(CertificateNumber::serial, Collectors.toList())));

        assertThat(series)
                .isNotEmpty()
                .allSatisfy((prefix, serials) -> assertThat(serials.stream().sorted())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, serials.size()).boxed().toList()));
    }
}

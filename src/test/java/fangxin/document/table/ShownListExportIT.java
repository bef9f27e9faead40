package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.http.HttpTestBase;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The export of a list has the headings and the cells that its page shows, in every column. A day may be written in the
 * form of the language or as 2026-11-27, a number with separators or without; what remains of a time limit, links to
 * acts and what is folded are not exported.
 */
@Tag("once")
class ShownListExportIT extends HttpTestBase {
    private static final Map<String, List<String>> LISTS = Map.of(
            "nanguan.office3",
            List.of(
                    "worklist",
                    "cases",
                    "titles",
                    "objections",
                    "notices",
                    "official_documents",
                    "merchant_list",
                    "consultations",
                    "meetings",
                    "commitments",
                    "messages",
                    "self_reports",
                    "stations",
                    "station_cases",
                    "complaints",
                    "urgent_cases",
                    "visits",
                    "ratings"),
            "body02",
            List.of("worklist", "opinion_requests"),
            "nanguan.handler",
            List.of("worklist", "offence_reports"));

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private static final String HEADINGS = """
        () => [...document.querySelectorAll('.table thead th:not(.tick) .ui-column-title')].map(each => each.textContent)
        """;

    private static final String ROWS = """
        () => [...document.querySelectorAll('.table tbody tr:not(.ui-datatable-empty-message)')].map(row =>
            [...row.querySelectorAll('td:not(.tick)')].map(shown => {
                const cell = shown.cloneNode(true);
                cell.querySelectorAll('.deadline').forEach(each => each.replaceWith(each.querySelector('time')));
                cell.querySelectorAll('.cell-label, .ui-column-title, .visually-hidden, .row-act, details')
                    .forEach(each => each.remove());
                return cell.textContent;
            }))
        """;

    @Test
    void exportHasTheCellsThatThePageShows() {
        try (Chromium chromium = new Chromium(server.toString())) {
            chromium.awaitDemonstration();
            LISTS.forEach((officer, lists) -> {
                try (BrowserContext desk = chromium.someone("zh", Chromium.WIDE)) {
                    Page page = Chromium.signIn(desk, officer);
                    lists.forEach(list -> requireSameCells(page, list));
                }
            });
        }
    }

    @SuppressWarnings("unchecked") // the scripts return arrays of texts
    private static void requireSameCells(Page page, String list) {
        page.navigate("/work/" + list);
        showAllColumns(page);
        List<String> headings = (List<String>) page.evaluate(HEADINGS);
        List<List<String>> shown = (List<List<String>>) page.evaluate(ROWS);
        List<CSVRecord> exported = export(page);
        assertThat(exported.getFirst().toList()).as(list).containsExactlyElementsOf(headings);
        assertThat(exported).as(list).hasSizeGreaterThan(shown.size());
        for (int row = 0; row < shown.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                assertThat(comparable(exported.get(row + 1).get(column)))
                        .as("%s, row %d, %s", list, row, headings.get(column))
                        .isEqualTo(comparable(shown.get(row).get(column)));
            }
        }
        page.locator(".table-columns summary").click();
        page.locator("[id='columns:reset']").click();
    }

    private static void showAllColumns(Page page) {
        page.locator(".table-columns summary").click();
        for (Locator choice : page.locator("input[name='column']").all()) {
            choice.check();
        }
        page.locator("[id='columns:choose']").click();
        page.waitForLoadState();
    }

    private static List<CSVRecord> export(Page page) {
        APIResponse file = page.request()
                .get(page.locator(".table-tools .export a[href*='.csv']").getAttribute("href"));
        try (StringReader text = new StringReader(file.text().replaceFirst("^\uFEFF", ""))) {
            return CSVFormat.DEFAULT.parse(text).getRecords();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Returns a text without what the form of days and numbers, and the mark of a text in a CSV file, add to it. */
    private static String comparable(String cell) {
        String text = DAY.matcher(cell)
                .replaceAll(day -> "%s-%02d-%02d"
                        .formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3))))
                .replaceAll("[\\s、,，]|^'", "");
        return text.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }
}

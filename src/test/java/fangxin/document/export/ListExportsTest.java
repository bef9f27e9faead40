package fangxin.document.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.document.export.ExportedList.ListFormat;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListExportsTest {
    private static final String FILLED = "filled";
    private static final String SHORT = "short";
    private static final String OFFICIAL = "official";

    private final List<Object> recorded = new ArrayList<>();
    private final ListExports exports = new ListExports();

    @BeforeEach
    @SuppressWarnings("unchecked") // proxies of generic interfaces
    void connect() {
        exports.all = (Instance<ListExport<?>>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, given) ->
                        Stream.of(list(FILLED, 600).open(), list(SHORT, 3).open(), list(OFFICIAL, 600)));
        exports.taken = (Event<ListExports.ListExported>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, given) -> {
                    recorded.add(given[0]);
                    return null;
                });
        exports.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return new Actor("nanguan.office1", "王办公", List.of());
            }
        };
        exports.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(Instant.parse("2026-11-27T02:00:00Z"), null);
            }
        };
    }

    private static ListExport<Integer> list(String name, int rows) {
        return ListExport.<Integer>of(
                        name,
                        "document.export.roster",
                        filters -> IntStream.range(0, rows).boxed())
                .column("document.export.yes", row -> row);
    }

    /** The rows below title, note and headings; and the note. */
    private record Written(int rows, String note) {
        static Written of(ExportedList list) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            list.write(ListFormat.XLSX, out);
            try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                return new Written(
                        read.getSheetAt(0).getLastRowNum() - 2,
                        read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            }
        }
    }

    @Test
    void theWorkbookOfAStrangerEndsAtItsLimitAndSaysSo() throws IOException {
        Written english = Written.of(exports.fillOpen(FILLED, Map.of(), Locale.ENGLISH));
        Written chinese = Written.of(exports.fillOpen(FILLED, Map.of(), Locale.CHINESE));

        assertThat(english.rows()).isEqualTo(350);
        assertThat(english.note()).contains("only the first 350 rows", "the public");
        assertThat(chinese.note()).contains("只列出前 350 行", "公众");
        assertThat(recorded).isEmpty();
    }

    @Test
    void aShortListHasNoSuchNote() throws IOException {
        Written written = Written.of(exports.fillOpen(SHORT, Map.of(), Locale.ENGLISH));

        assertThat(written.rows()).isEqualTo(3);
        assertThat(written.note()).doesNotContain("only the first");
    }

    @Test
    void anOfficeTakesMoreUnderItsNameAndIsRecorded() throws IOException {
        Written written = Written.of(exports.fill(OFFICIAL, Map.of(), Locale.ENGLISH));

        assertThat(written.rows()).isEqualTo(600);
        assertThat(written.note()).contains("王办公");
        assertThat(recorded).containsExactly(new ListExports.ListExported(OFFICIAL, 600, List.of()));
    }

    private static String csv(ExportedList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.write(ListFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCsvFileHasHeadingsAndRowsAndTheNoteOnlyWhereItIsCutOff() throws IOException {
        assertThat(csv(exports.fill(SHORT, Map.of(), Locale.ENGLISH))).isEqualTo("\ufeffyes\r\n0\r\n1\r\n2\r\n");
        assertThat(csv(exports.fillOpen(FILLED, Map.of(), Locale.ENGLISH)).lines())
                .hasSize(352)
                .last()
                .asString()
                .contains("only the first 350 rows");
    }

    @Test
    void aTextOfACsvFileThatResemblesAFormulaIsMarkedAsText() throws IOException {
        ExportedList list = new ExportedList(
                "list",
                "note",
                false,
                List.of("a"),
                List.of(List.of("=1+1"), List.of("＝1+1"), List.of("\ta"), List.of("@a"), List.of("1-1"), List.of("")));

        assertThat(csv(list)).isEqualTo("\ufeffa\r\n'=1+1\r\n'＝1+1\r\n'\ta\r\n'@a\r\n1-1\r\n\"\"\r\n");
    }

    @Test
    void aStrangerTakesNoListOfAnOffice() {
        assertThatThrownBy(() -> exports.fillOpen(OFFICIAL, Map.of(), Locale.ENGLISH))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAddressChoosesColumnsAndTheirOrder() {
        ListExport<Integer> list = ListExport.<Integer>of(SHORT, "document.export.roster", filters -> Stream.of(7))
                .keyedColumn("first", "document.export.yes", row -> row)
                .keyedColumn("second", "document.export.no", row -> row + 1);

        assertThat(rowsOf(list, Map.of("columns", "second,unknown,first", "sort", "-first")))
                .containsExactly(List.of("8", "7"));
        assertThat(rowsOf(list, Map.of("columns", "unknown"))).containsExactly(List.of("7", "8"));
        assertThat(rowsOf(list, Map.of())).containsExactly(List.of("7", "8"));
        assertThat(list.headings(new ListExport.ListFilters(Map.of("columns", "second")), Locale.ENGLISH))
                .hasSize(1);
    }

    private static List<List<String>> rowsOf(ListExport<Integer> list, Map<String, String> address) {
        return list.rows(new ListExport.ListFilters(address), Locale.CHINESE).toList();
    }
}

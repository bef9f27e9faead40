package fangxin.complaint.exchange;

import static fangxin.complaint.exchange.ExchangeFixture.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.complaint.exchange.PlatformRow.PlatformRowType;
import fangxin.complaint.handling.CaseNumbers;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.PlatformResult;
import fangxin.document.spreadsheet.CellProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of the parser of a platform's rows: the cells that are read, the unknown words that are kept, and the wrong
 * cells that are refused with their reason.
 */
@Tag("once")
class PlatformRowParserTest {
    @Test
    void aRowIsReadWithItsCodesProgressAndHashes() {
        PlatformRow row = parsed("A1,G1,投诉,微信小程序,2026-05-06 23:59,南岭市场监督管理所,甲店,92220102MA0000023N,食品,\"1,200.5\","
                        + "过期食品,紧急；自定标签,13800000000,2026-05-08,终止调解,无正当理由不参加调解，或者明确拒绝调解,2026-06-01,2026-06-03,0")
                .rows()
                .getFirst();

        assertThat(row.type()).isEqualTo(PlatformRowType.COMPLAINT);
        assertThat(row.numbers().national()).isEqualTo("A1");
        assertThat(row.numbers().municipal()).isEqualTo("G1");
        assertThat(row.source()).isEqualTo("WECHAT");
        assertThat(row.receivedAt()).isEqualTo(Instant.parse("2026-05-06T15:59:00Z"));
        assertThat(row.agency()).isEqualTo("220102S01");
        assertThat(row.trader().creditCode()).isEqualTo("92220102MA0000023N");
        assertThat(row.content().category()).isEqualTo("FOOD");
        assertThat(row.content().amount()).isEqualTo("1200.50");
        assertThat(row.content().tags()).containsExactlyInAnyOrder("URGENT", "自定标签");
        assertThat(row.contactHash()).isEqualTo("hash-13800000000");
        assertThat(row.progress().outcome()).isEqualTo(PlatformResult.ENDED);
        assertThat(row.progress().ground()).isEqualTo("23.2");
        assertThat(row.progress().notifiedOn()).isEqualTo(LocalDate.of(2026, 6, 3));
    }

    /** Numbers that are copied from a web page contain zero-width and full-width characters. */
    @Test
    void aNumberIsTheSameInEachSpelling() {
        PlatformRow row = parsed("\u200b1220-ａ１\ufeff,Ｇ 1\u0001,投诉,,2026-05-06,,,,,,,,,,,,,,")
                .rows()
                .getFirst();

        assertThat(row.numbers()).isEqualTo(new CaseNumbers("1220-a1", "G1"));
        assertThat(problems("\u200b\u200b,,投诉,,2026-05-06,,,,,,,,,,,,,,"))
                .containsExactly("NATIONAL_NUMBER exchange.row.missing");
    }

    /** A day that no calendar has is refused with and without a time; it is not read as the last day of its month. */
    @Test
    void aDayOfReceiptThatDoesNotExistIsRefused() {
        for (String day : List.of("2026-02-30", "2026-02-29 10:00", "2026/4/31 8:05", "2026-04-31T23:59:59")) {
            assertThat(problems("A2,,投诉,," + day + ",,,,,,,,,,,,,,"))
                    .as(day)
                    .containsExactly("RECEIVED_AT feed.row.day");
        }
        assertThat(parsed("A2,,投诉,,2024-2-29 8:05,,,,,,,,,,,,,,")
                        .rows()
                        .getFirst()
                        .receivedAt())
                .isEqualTo(Instant.parse("2024-02-29T00:05:00Z"));
    }

    @Test
    void anUnknownShopAndADamagedCodeAreKept() {
        PlatformRow row = parsed("A2,,投诉,,2026-05-06,,,922201020000000000,不知道的类别,,,,,,,,,,")
                .rows()
                .getFirst();

        assertThat(row.trader().name()).isNull();
        assertThat(row.trader().creditCode()).isNull();
        assertThat(row.agency()).isNull();
        assertThat(row.source()).isEqualTo("OTHER");
        assertThat(row.content().category()).isEqualTo("不知道的类别");
    }

    /** An office adds a word to terms that have none yet, as those from before the list of results. */
    @Test
    void theFirstWordForAResultThatAnOfficeAddsLeavesTheShippedOnes() {
        ComplaintTerms shipped = ComplaintTerms.shipped();
        List<ComplaintCode> codes = new ArrayList<>(shipped.codes());
        codes.removeIf(code -> code.list() == CodeList.RESULT);
        codes.add(word("妥善处理", "SETTLED"));
        codes.add(word("已答复", "ENDED"));
        PlatformCodes read = new PlatformCodes(
                new ComplaintTerms(shipped.ruleSets(), shipped.overrides(), codes, shipped.alarms(), shipped.source()),
                shipped,
                Map.of());

        assertThat(read.result("妥善处理")).contains(PlatformResult.SETTLED);
        assertThat(read.result("终止调解")).contains(PlatformResult.ENDED);
        assertThat(read.result("已答复")).contains(PlatformResult.ENDED);
        assertThat(read.result("无此用语")).isEmpty();
    }

    private static ComplaintCode word(String word, String result) {
        return new ComplaintCode(
                CodeList.RESULT, result, new LocalizedText(word, result), null, null, null, null, null);
    }

    @Test
    void groundsAreThoseOfTheRulesOfTheDay() {
        assertThat(parsed("A3,,投诉,,2026-04-14,,,,,,,,,2026-04-15,终止调解,21.3,2026-05-06,,0")
                        .rows()
                        .getFirst()
                        .progress()
                        .ground())
                .isEqualTo("21.3");
        assertThat(parsed("A3,,投诉,,2026-04-14,,,,,,,,,2026-04-15,终止调解,23.7,2026-05-06,,0")
                        .rows()
                        .getFirst()
                        .progress()
                        .ground())
                .isEqualTo("23.7");
        assertThat(problems("A3,,投诉,,2026-04-15,,,,,,,,,2026-04-16,终止调解,21.3,2026-05-06,,0"))
                .containsExactly("GROUND exchange.row.ground");
    }

    @Test
    void aRowWithBothHasTwoTypes() {
        PlatformRowType type =
                parsed("A4,,投诉举报,,2026-05-06,,,,,,,,,,,,,,").rows().getFirst().type();

        assertThat(type.hasCase()).isTrue();
        assertThat(type.hasReport()).isTrue();
        assertThat(PlatformRowType.REPORT.hasCase()).isFalse();
    }

    /**
     * The words of the platforms for results are a code list: several words mean one result, and unknown words none.
     */
    @Test
    void aResultIsOneOfTheWordsOfTheTerms() {
        assertThat(parsed("A6,,投诉,,2026-05-06,,,,,,,,,2026-05-07,调解不成功,23.3,2026-05-20,,0")
                        .rows()
                        .getFirst()
                        .progress()
                        .outcome())
                .isEqualTo(PlatformResult.ENDED);
        assertThat(parsed("A6,,投诉,,2026-05-06,,,,,,,,,2026-05-07,达成协议,,2026-05-20,,0")
                        .rows()
                        .getFirst()
                        .progress()
                        .outcome())
                .isEqualTo(PlatformResult.SETTLED);
        assertThat(problems("A6,,投诉,,2026-05-06,,,,,,,,,2026-05-07,妥善处理,,2026-05-20,,0"))
                .containsExactly("RESULT exchange.row.result");
    }

    @Test
    void eachWrongCellIsNamed() {
        assertThat(problems("A5,,表扬,,2026-05-06,,,,,,,,,,,,,,")).containsExactly("TYPE exchange.row.type");
        assertThat(problems(",G5,投诉,,2026-05-06,,,,,,,,,,,,,,"))
                .containsExactly("NATIONAL_NUMBER exchange.row.missing");
        assertThat(problems("A5,,投诉,,五月六日,,,,,,,,,,,,,,")).containsExactly("RECEIVED_AT feed.row.day");
        assertThat(problems("A5,,投诉,,2026-07-01,,,,,,,,,,,,,,")).containsExactly("RECEIVED_AT feed.row.future");
        assertThat(problems("A5,,投诉,,2019-12-31,,,,,,,,,,,,,,")).containsExactly("RECEIVED_AT exchange.row.early");
        assertThat(problems("A5,,投诉,,2026-05-06,某某局,,,,,,,,,,,,,")).containsExactly("AGENCY exchange.row.agency");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,-1,,,,,,,,,")).containsExactly("AMOUNT exchange.row.amount");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,,,,,2026-05-05,,,,,"))
                .containsExactly("ACCEPTED_ON exchange.row.order");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,,,,,,已答复,,2026-05-07,,"))
                .containsExactly("RESULT exchange.row.result");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,,,,,2026-05-07,调解成功,,,,"))
                .containsExactly("CLOSED_ON exchange.row.closed");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,,,,,,调解成功,,2026-05-08,,"))
                .containsExactly("ACCEPTED_ON exchange.row.accepted");
        assertThat(problems("A5,,投诉,,2026-05-06,,,,,,,,,,不予受理,,2026-05-08,,"))
                .containsExactly("GROUND exchange.row.missing");
        assertThat(problems("A5,,投诉,,2026-05-06,," + "店".repeat(201) + ",,,,,,,,,,,,"))
                .containsExactly("TRADER_NAME feed.row.long");
    }

    @Test
    void aRefusedRowShowsNothingThatAPersonWrote() {
        String report = "A8,,举报,,2026-05-06,某某局,乙店,,,,员工向我透露内情,,13800000000,,,,,,";
        String contact = "A9,,投诉,,2026-05-06,,,,,,,," + "张三13800000000".repeat(6) + ",,,,,,";

        assertThat(parsed(report).refused().getFirst().value()).isNull();
        assertThat(parsed(contact).refused().getFirst().value()).isNull();
        assertThat(parsed("A8,,投诉,,2026-05-06,某某局,,,,,,,,,,,,,")
                        .refused()
                        .getFirst()
                        .value())
                .isEqualTo("某某局");
    }

    @Test
    void aLongTextIsShortenedAndItsCaseIsKept() {
        PlatformRow row = parsed("A10,,投诉,,2026-05-06,,,,,," + "字".repeat(5000) + ",,,,,,,,")
                .rows()
                .getFirst();

        assertThat(row.content().summary()).hasSize(2000).endsWith("…");
    }

    private static List<String> problems(String line) {
        PlatformRowParser.ParsedRows parsed = parsed(line);
        assertThat(parsed.rows()).isEmpty();
        return parsed.refused().stream()
                .map((CellProblem each) -> each.column() + " " + each.key())
                .toList();
    }

    @Test
    void theLastOfTwoRowsOfANumberIsTakenAndTheNumberIsReported() {
        PlatformRowParser.ParsedRows parsed = parsed(
                "A6,,投诉,,2026-05-06,,旧名,,,,,,,,,,,,",
                "A7,,咨询,,2026-05-06,,,,,,,,,,,,,,",
                "A6,,投诉,,2026-05-06,,新名,,,,,,,,,,,,");

        assertThat(parsed.rows()).hasSize(2);
        assertThat(parsed.rows().getFirst().trader().name()).isEqualTo("新名");
        assertThat(parsed.repeated()).containsExactly("A6");
        assertThat(parsed.total()).isEqualTo(3);
    }

    @Test
    void aComplaintAndAReportOfOneNumberAreBothTaken() {
        PlatformRowParser.ParsedRows parsed = parsed(
                "A6,,投诉,,2026-05-06,,甲店,,,,,,,,,,,,",
                "A6,,举报,,2026-05-06,,甲店,,,,旧内容,,,,,,,,",
                "A6,,举报,,2026-05-06,,甲店,,,,新内容,,,,,,,,");

        assertThat(parsed.rows())
                .extracting(PlatformRow::type)
                .containsExactly(PlatformRow.PlatformRowType.COMPLAINT, PlatformRow.PlatformRowType.REPORT);
        assertThat(parsed.rows().getLast().content().summary()).isEqualTo("新内容");
        assertThat(parsed.repeated()).isEmpty();
        assertThat(parsed.repeatedReports()).isEqualTo(1);
        assertThat(parsed.total()).isEqualTo(3);
    }

    /** Two reports of one paper would have a limit each. */
    @Test
    void oneNumberHasOneReport() {
        String both = "A6,,投诉举报,,2026-05-06,,甲店,,,,全文,,,,,,,,";
        String report = "A6,,举报,,2026-05-06,,甲店,,,,举报内容,,,,,,,,";

        assertThat(reported(both, report)).containsExactly("举报内容");
        assertThat(reported(report, both)).containsExactly("举报内容");
        assertThat(reported(both, report.replace("A6", "A7"))).containsExactly("全文", "举报内容");
    }

    private static List<String> reported(String... lines) {
        return parsed(lines).reports(ComplaintPlatform.NATIONAL_12315).stream()
                .map(row -> row.content().summary())
                .toList();
    }

    @Test
    void aDayIsCompleteOnlyWithAsManyRowsAsThePlatformStates() {
        assertThat(ComplaintImport.completeness(3, 3, 0)).isEqualTo(ImportCompleteness.COMPLETE);
        assertThat(ComplaintImport.completeness(4, 3, 0)).isEqualTo(ImportCompleteness.TRUNCATED);
        assertThat(ComplaintImport.completeness(3, 3, 1)).isEqualTo(ImportCompleteness.ROWS_REFUSED);
        assertThat(ComplaintImport.completeness(null, 3, 0)).isEqualTo(ImportCompleteness.NOT_STATED);
    }
}

package fangxin.supervision.feed;

import static fangxin.supervision.feed.FeedFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.testing.data.InventedData;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRowParserTest {
    private static final String HEADING = "统一社会信用代码,单位名称,决定书文号,处罚机关,处罚决定日期,失信类别,公示截止期\n";
    private final String code = InventedData.creditCode(7);

    private static FeedRowParser.ParsedFeed parse(String... rows) {
        SpreadsheetReader sheet =
                SpreadsheetReader.read((HEADING + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8), 100);
        ColumnMapping mapping =
                ColumnMapping.guess(FeedColumn.ALL, sheet.heading().cells());
        mapping.check(FeedColumn.ALL, sheet.heading().cells());
        return FeedRowParser.parse(FeedFixture.penalties(), sheet, mapping, Set.of(), TODAY);
    }

    @Test
    void rowsAreRefusedByTheirReasonAndTheOthersAreTaken() {
        FeedRowParser.ParsedFeed parsed = parse(
                code + ",禾丰便利店,1号,南关区局,2026-03-02,一般失信,2026-06-02",
                "922201020000000000,甲,2号,南关区局,2026-01-05,,",
                code + ",乙,3号,南关区局,2026-03-03,,",
                ",丙,4号,南关区局,2026-01-05,,",
                code + ",丁,5号,南关区局,二月五日,,",
                code + ",戊,6号,南关区局,2026-01-05,特别,",
                code + ",己,7号,南关区局,2026-01-05,,2026-01-04",
                code + ",#N/A,8号,南关区局,2026-01-05,,");

        assertThat(parsed.rows()).extracting(FeedRowContent::documentNumber).containsExactly("1号");
        assertThat(parsed.rows().getFirst().severity()).isEqualTo(FeedSeverity.GENERAL);
        assertThat(parsed.refused())
                .extracting(CellProblem::line, CellProblem::column, CellProblem::key)
                .containsExactly(
                        tuple(3, "CREDIT_CODE", "merchant.creditCode.check"),
                        tuple(4, "OCCURRED_ON", "feed.row.future"),
                        tuple(5, "CREDIT_CODE", "feed.row.codeMissing"),
                        tuple(6, "OCCURRED_ON", "feed.row.day"),
                        tuple(7, "SEVERITY", "feed.row.severity"),
                        tuple(8, "PUBLIC_UNTIL", "feed.row.early"),
                        tuple(9, "NAME", "document.spreadsheet.row.formula"));
    }

    @Test
    void eachColumnIsAMemberOfARowThatAnotherSystemSends() {
        assertThat(FeedColumn.ALL)
                .extracting(FeedColumn::property)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FeedRowsInput.FeedRowInput.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-05", "2026/2/5", "2026.2.5", "20260205", "2026年2月5日", "2026-02-05 00:00:00", "46058"})
    void readsDaysAsOfficesWriteThem(String day) {
        assertThat(parse(code + ",甲,1号,局," + day + ",,").rows().getFirst().occurredOn())
                .isEqualTo("2026-02-05");
    }

    @Test
    void aRepeatedRowIsKnownAndAContradictingOneIsRefused() {
        String first = code + ",甲,1号,局,2026-02-05,,";

        FeedRowParser.ParsedFeed parsed = parse(first, first, code + ",甲,1号,局,2026-02-06,,");

        assertThat(parsed.rows()).hasSize(1);
        assertThat(parsed.repeated()).isEqualTo(1);
        assertThat(parsed.refused()).extracting(CellProblem::key).containsExactly("feed.row.twice");
        assertThat(parsed.total()).isEqualTo(3);
    }

    /** Sources write the brackets of one number in several forms. */
    @Test
    void theFormOfANumberMakesNoOtherRecord() {
        FeedRowParser.ParsedFeed parsed = parse(
                code + ",甲,长市监处罚〔2026〕12号,局,2026-02-05,,",
                code + ",甲,长市监处罚［2026］ 12号,局,2026-02-05,,",
                code + ",甲,长市监处罚[2026]13号,局,2026-02-05,,");

        assertThat(parsed.rows())
                .extracting(FeedRowContent::sourceKey)
                .containsExactly(code + "/长市监处罚[2026]12号", code + "/长市监处罚[2026]13号");
        assertThat(parsed.repeated()).isOne();
    }

    @Test
    void aNumberForWhichAKeyHasNoRoomRemainsAsItIs() {
        String number = "㍿".repeat(99);

        assertThat(FeedRowContent.keyOf(code, number)).isEqualTo(code + "/" + number);
    }

    /** A file of a merged feed renews the record in force and not the ended one, which gave it its key. */
    @Test
    void aStoredRecordThatPassedItsKeyIsFoundByNoRow() {
        String key = code + "/长市监处罚[2026]12号";

        assertThat(FeedRowContent.keyOfStored("id-1", code + "/长市监处罚〔2026〕12号", code, "长市监处罚〔2026〕12号"))
                .isEqualTo(key);
        assertThat(FeedRowContent.keyOfStored("id-2", "id-2~", code, "长市监处罚〔2026〕12号"))
                .isEqualTo("id-2~");
        assertThat(FeedRowContent.keyOfStored("id-3", code, code, null)).isEqualTo(code);
    }

    @Test
    void theSameRowHasTheSameHashAndAChangedOneAnother() {
        FeedRowContent one = parse(code + ",甲,1号,局,2026-02-05,,").rows().getFirst();

        assertThat(parse(code + ",甲,1号,局,2026年2月5日,,").rows().getFirst().hash()).isEqualTo(one.hash());
        assertThat(parse(code + ",甲,1号,局,2026-02-05,,2026-05-05")
                        .rows()
                        .getFirst()
                        .hash())
                .isNotEqualTo(one.hash());
    }

    @Test
    void rowsOfAnotherSystemAreCheckedAlike() {
        FeedRowParser.ParsedFeed parsed = FeedRowParser.parse(
                FeedFixture.kind(FeedEffect.GRADE, FeedScope.SUBJECT, "C"),
                List.of(
                        Map.of(FeedColumn.CREDIT_CODE, code, FeedColumn.RESULT, "A"),
                        Map.of(FeedColumn.CREDIT_CODE, code)),
                Set.of(),
                TODAY);

        assertThat(parsed.rows()).extracting(FeedRowContent::sourceKey).containsExactly(code);
        assertThat(parsed.refused()).extracting(CellProblem::key).containsExactly("feed.row.result");
        assertThat(parsed.unreadable()).isNotEmpty();
    }

    /** The merchant has a licence of before 2015, whose number an officer has accepted. */
    @Test
    void aCodeThatAnOfficerHasAcceptedIsTaken() {
        List<Map<FeedColumn, String>> rows = List.of(
                Map.of(FeedColumn.CREDIT_CODE, " 220102 600012345"), Map.of(FeedColumn.CREDIT_CODE, "220102600012346"));

        FeedRowParser.ParsedFeed parsed =
                FeedRowParser.parse(FeedFixture.penalties(), rows, Set.of("220102600012345"), TODAY);

        assertThat(parsed.rows()).extracting(FeedRowContent::creditCode).containsExactly("220102600012345");
        assertThat(parsed.refused())
                .extracting(CellProblem::line, CellProblem::key)
                .containsExactly(tuple(2, "merchant.creditCode.registrationNumber"));
    }

    @Test
    void aMappingThatTheFileDoesNotHaveIsRefusedColumnByColumn() {
        ColumnMapping wrong = ColumnMapping.of(
                Map.of("CREDIT_CODE", "代码", "NAME", "名称", "AUTHORITY", "名称", "COLOUR", "颜色", "RESULT", " "));

        assertThatThrownBy(() -> wrong.check(FeedColumn.ALL, List.of("名称")))
                .hasMessageContaining("document.spreadsheet.mapping.heading")
                .hasMessageContaining("document.spreadsheet.mapping.twice")
                .hasMessageContaining("document.spreadsheet.mapping.column");
        assertThatThrownBy(() -> ColumnMapping.of(Map.of()).check(FeedColumn.ALL, List.of("名称")))
                .hasMessageContaining("document.spreadsheet.mapping.required");
    }

    /** The office has left the name out although the file had it; a later file has the name and the result. */
    @Test
    void columnsThatALaterFileHasInAdditionAreGuessedAndThoseLeftOutAreNot() {
        String code = "代码";
        String name = FeedColumn.NAME.headings().getFirst();
        String result = FeedColumn.RESULT.headings().getFirst();
        ColumnMapping entered = ColumnMapping.of(Map.of("CREDIT_CODE", code));

        ColumnMapping remembered = entered.toRemember(FeedColumn.ALL, List.of(code, name));

        assertThat(remembered.leftOut()).containsExactly("NAME");
        ColumnMapping later = ColumnMapping.remembered(remembered, FeedColumn.ALL, List.of(code, name, result));
        assertThat(later.headings()).isEqualTo(Map.of("CREDIT_CODE", code, "RESULT", result));
        assertThat(later.toRemember(FeedColumn.ALL, List.of(code, result)).leftOut())
                .containsExactly("NAME");
        assertThat(ColumnMapping.remembered(entered, FeedColumn.ALL, List.of(code, name))
                        .headings())
                .isEqualTo(Map.of("CREDIT_CODE", code, "NAME", name));
    }

    /** A heading that the office has given to one column is not guessed for another. */
    @Test
    void aHeadingOfTheRememberedMappingIsNotGuessedForAnotherColumn() {
        String name = FeedColumn.NAME.headings().getFirst();
        ColumnMapping remembered = ColumnMapping.of(Map.of("CREDIT_CODE", "代码", "RESULT", name));

        assertThat(ColumnMapping.remembered(remembered, FeedColumn.ALL, List.of("代码", name)))
                .isEqualTo(remembered);
    }

    @Test
    void theRememberedMappingIsUsedWhereTheFileHasItsHeadings() {
        ColumnMapping remembered = ColumnMapping.of(Map.of("CREDIT_CODE", "代码"));

        assertThat(ColumnMapping.remembered(remembered, FeedColumn.ALL, List.of("代码", "甲")))
                .isEqualTo(remembered);
        assertThat(ColumnMapping.remembered(remembered, FeedColumn.ALL, List.of("统一社会信用代码"))
                        .headings())
                .containsEntry("CREDIT_CODE", "统一社会信用代码");
    }

    @Test
    void aHeadingThatNobodyHasDecidedOnIsUnknown() {
        List<String> usual = List.of("统一社会信用代码", "修复日期", "");
        List<String> other = List.of("统一社会信用代码", "修复于");
        ColumnMapping decided = ColumnMapping.of(Map.of("CREDIT_CODE", "统一社会信用代码"));

        assertThat(ColumnMapping.isEveryHeadingKnown(null, FeedColumn.ALL, usual))
                .isTrue();
        assertThat(ColumnMapping.isEveryHeadingKnown(null, FeedColumn.ALL, other))
                .isFalse();
        assertThat(ColumnMapping.isEveryHeadingKnown(decided.toRemember(FeedColumn.ALL, other), FeedColumn.ALL, other))
                .as("the office has seen the heading and ignored it")
                .isTrue();
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, List.of("信用代码", "修复于")))
                .as("the remembered mapping does not fit")
                .isFalse();
    }

    /** Ignored by itself, the new heading 信用修复情况 would make a repaired penalty one in force. */
    @Test
    void aHeadingThatIsNewAfterTheColumnsWereRememberedIsUnknown() {
        List<String> first = List.of("代码", "修复于", "备注");
        ColumnMapping decided = ColumnMapping.of(Map.of("CREDIT_CODE", "代码", "REPAIRED_ON", "修复于"))
                .toRemember(FeedColumn.ALL, first);

        assertThat(decided.ignored()).containsExactly("备注");
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, first))
                .isTrue();
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, List.of("代码", "修复于")))
                .as("a file may lack what was ignored")
                .isTrue();
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, List.of("代码", "修复于", "备注", "信用修复情况")))
                .isFalse();
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, List.of("代码", "修复于", "修复日期")))
                .as("the column of the usual heading has another")
                .isFalse();
        assertThat(ColumnMapping.remembered(decided, FeedColumn.ALL, first)
                        .toRemember(FeedColumn.ALL, List.of("代码", "修复于", "说明"))
                        .ignored())
                .containsExactly("备注", "说明");
    }

    /** The mapping is stored in one column of 4,000 characters. */
    @Test
    void ignoredHeadingsBeyondTheStoredLengthStayUnknown() {
        List<String> many = new ArrayList<>(List.of("代码"));
        for (int i = 100; i < 150; i++) {
            many.add("备注".repeat(10) + i);
        }
        ColumnMapping decided = ColumnMapping.of(Map.of("CREDIT_CODE", "代码")).toRemember(FeedColumn.ALL, many);

        assertThat(String.join("", decided.ignored()).length()).isLessThanOrEqualTo(600);
        assertThat(ColumnMapping.isEveryHeadingKnown(decided, FeedColumn.ALL, many))
                .isFalse();
    }
}

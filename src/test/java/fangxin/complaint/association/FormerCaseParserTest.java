package fangxin.complaint.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerCaseParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String HEADING = "编号,登记日期,投诉性质,类别,经营者,办理结果,办结日期,来源,信用代码,争议金额,挽回金额";
    private static final String GOOD = "X1,2026-03-01,质量,食品,甲商店,调解成功,2026/3/9,来电,,120,60.50";

    private static FormerCaseParser.FormerCases parse(String... lines) {
        SpreadsheetReader sheet =
                SpreadsheetReader.read((HEADING + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
        return new FormerCaseParser(
                        List.of(new ComplaintCode(
                                ComplaintCode.CodeList.CATEGORY,
                                "FOOD",
                                new LocalizedText("食品", "Food"),
                                null,
                                null,
                                null,
                                null,
                                null)),
                        TODAY)
                .parse(
                        sheet,
                        ColumnMapping.guess(
                                FormerCaseColumn.ALL, sheet.heading().cells()));
    }

    @Test
    void aRowIsReadByItsWords() {
        FormerCase former = parse(GOOD).cases().getFirst();

        assertThat(former.state()).isEqualTo(AssociationCaseState.SETTLED);
        assertThat(former.source()).isEqualTo(AssociationCaseSource.PHONE);
        assertThat(former.type()).isEqualTo(AssociationCaseType.QUALITY);
        assertThat(former.category()).isEqualTo("FOOD");
        assertThat(former.endedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(former.recovered()).isEqualByComparingTo("60.5");
    }

    @Test
    void aRepeatedNumberIsTakenOnce() {
        assertThat(parse(GOOD, GOOD).cases()).hasSize(1);
        assertThat(parse(GOOD, GOOD).repeated()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X1,,质量,食品,甲商店,调解成功,2026-03-09,,,,; RECEIVED_ON; association.row.missing",
                "X1,2026-03-01,漂亮,食品,甲商店,调解成功,2026-03-09,,,,; TYPE; association.row.word",
                "X1,2026-03-01,质量,无,甲商店,调解成功,2026-03-09,,,,; CATEGORY; association.row.word",
                "X1,2026-03-01,质量,食品,甲商店,调解中,2026-03-09,,,,; RESULT; association.row.word",
                "X1,2026-03-01,质量,食品,甲商店,调解成功,2026-02-28,,,,; ENDED_ON; association.row.order",
                "X1,2026-03-01,质量,食品,甲商店,调解成功,2027-02-28,,,,; ENDED_ON; feed.row.future",
                "X1,2026-13-01,质量,食品,甲商店,调解成功,2026-03-09,,,,; RECEIVED_ON; feed.row.day",
                "X1,2026-03-01,质量,食品,甲商店,调解成功,2026-03-09,委托,,,; SOURCE; association.row.word",
                "X1,2026-03-01,质量,食品,甲商店,调解成功,2026-03-09,12315委托调解,,,; SOURCE; association.row.word",
                "X1,2026-03-01,质量,食品,甲商店,调解不成,2026-03-09,,,,60; RECOVERED; association.recovered.settled",
                "X1,2026-03-01,质量,食品,甲商店,调解成功,2026-03-09,,,-5,; AMOUNT; association.amount"
            })
    void aFaultyRowIsRefusedWithItsReason(String line, String column, String key) {
        FormerCaseParser.FormerCases parsed = parse(line, GOOD.replace("X1", "X2"));

        assertThat(parsed.cases()).extracting(FormerCase::number).containsExactly("X2");
        assertThat(parsed.refused())
                .extracting(CellProblem::column, CellProblem::key)
                .containsExactly(tuple(column, key));
    }
}

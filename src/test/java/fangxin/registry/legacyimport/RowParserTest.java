package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.naming.title.CertificateNumber;
import fangxin.registry.legacyimport.RowProblem.Severity;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowParserTest {
    private static final String[] CELLS = ImportFixture.GOOD.split(",", -1);

    @Test
    void readsALineWithAllThatItStates() {
        RowParser reading = ImportFixture.read(ImportFixture.GOOD);

        assertThat(reading.faults()).isEmpty();
        ImportRow entry = reading.entries().getFirst();
        assertThat(entry.line()).isEqualTo(2);
        assertThat(entry.owner()).isEqualTo("220102");
        assertThat(entry.term().namedOn()).isEqualTo(LocalDate.of(2020, 11, 30));
        assertThat(entry.number()).isNull();
    }

    @Test
    void takesNumberTermDocumentDayAndCodeAsNotStated() {
        RowParser reading = ImportFixture.read("甲店,,,示范店,县级,南关区,,自由大路一号,,,,,,,,,,,");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.entries().getFirst().place().signName()).isEqualTo("甲店");
        assertThat(reading.entries().getFirst().holder().creditCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', legacyimport.row.required",
        "3, '', legacyimport.row.required",
        "7, '', legacyimport.row.required",
        "2, 92220102MA0000023X, merchant.creditCode.check",
        "2, 123, merchant.creditCode.shape",
        "2, 220102600012345, legacyimport.row.registrationNumber",
        "2, ２２０１０２１００１２３４, legacyimport.row.registrationNumber",
        "3, PALACE, legacyimport.row.unknown.TYPE",
        "4, WORLD, legacyimport.row.unknown.LEVEL",
        "5, 110101, legacyimport.row.unknown.DISTRICT",
        "5, 220103, legacyimport.row.office",
        "5, 220100, legacyimport.row.county",
        "4, CITY, legacyimport.row.office",
        "6, MAGIC, legacyimport.row.unknown.SECTOR",
        "11, GOLD, legacyimport.row.unknown.GRADE",
        "13, 2020-02-30, legacyimport.row.day",
        "13, yesterday, legacyimport.row.day",
        "13, 2030-01-01, legacyimport.row.future",
        "13, 1999-01-01, legacyimport.row.early",
        "14, 2019-01-01, legacyimport.row.term",
        "15, 2201022020101000000, legacyimport.row.rounded",
        "16, LOTTERY, legacyimport.row.unknown.TRACK",
        "18, Three stars, legacyimport.row.namedLevel"
    })
    void refusesACellWithItsPlaceAndReason(int cell, String text, String key) {
        RowParser reading = ImportFixture.read(with(cell, text));

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.faults()).extracting(RowProblem::key).contains(key);
        assertThat(reading.faults()).allMatch(fault -> fault.line() == 2);
    }

    @Test
    void saysAllThatIsWrongWithALineAtOnce() {
        String[] cells = CELLS.clone();
        cells[2] = "1";
        cells[3] = "PALACE";
        cells[13] = "soon";

        assertThat(ImportFixture.read(String.join(",", cells)).faults())
                .extracting(RowProblem::column)
                .containsExactlyInAnyOrder(ImportColumn.USCC, ImportColumn.TYPE, ImportColumn.NAMED_ON);
    }

    @Test
    void readsTrackAndNamedLevelWhereTheyAreStated() {
        ImportRow starred = ImportFixture.read(ImportFixture.GOOD.replaceAll(",,,$", ",承诺,三星,Three stars"))
                .entries()
                .getFirst();
        ImportRow chinese = ImportFixture.read(with(17, "三星")).entries().getFirst();

        assertThat(starred.category().track()).isEqualTo(TitleTrack.COMMITMENT);
        assertThat(starred.category().namedLevel()).isEqualTo(new LocalizedText("三星", "Three stars"));
        assertThat(chinese.category().track()).isEqualTo(TitleTrack.DEMONSTRATION);
        assertThat(chinese.category().shownLevel()).isEqualTo(new LocalizedText("三星", "三星"));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-30", "2020/11/30", "2020.11.30", "2020年11月30日", "2020-11-30 00:00:00"})
    void readsDaysAsTheyAreWritten(String day) {
        assertThat(ImportFixture.read(with(13, day)).entries().getFirst().term().namedOn())
                .isEqualTo(LocalDate.of(2020, 11, 30));
    }

    @Test
    void convertsCoordinatesAndSaysSo() {
        RowParser reading = ImportFixture.read(place("43.8", "125.3", "GCJ02"));

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.weight()).isEqualTo(Severity.NOTE);
            assertThat(fault.key()).isEqualTo("legacyimport.row.converted");
        });
        assertThat(reading.entries().getFirst().place().lat())
                .isNotEqualTo(43.8)
                .isBetween(43.79, 43.81);
    }

    @ParameterizedTest
    @CsvSource({
        "43.8,'',WGS-84,legacyimport.row.half",
        "125.3,43.8,WGS-84,legacyimport.row.swapped",
        "0,0,WGS-84,legacyimport.row.abroad",
        "x,125.3,WGS-84,legacyimport.row.degrees",
        "43.8,125.3,MARS,legacyimport.row.unknown.DATUM"
    })
    void refusesAPlaceThatIsNone(String lat, String lng, String datum, String key) {
        assertThat(ImportFixture.read(place(lat, lng, datum)).faults())
                .extracting(RowProblem::key)
                .contains(key);
    }

    @Test
    void keepsANumberOfThisSystemAndThePrintedNumber() {
        String number = CertificateNumber.issue("220102", 2020, ApplicationRound.TitleLevel.COUNTY, "01", 5)
                .value();
        String unsound = number.substring(0, 18) + (number.charAt(18) == '1' ? '2' : '1');
        String others = CertificateNumber.issue("220103", 2020, ApplicationRound.TitleLevel.COUNTY, "01", 5)
                .value();

        assertThat(ImportFixture.read(with(15, CertificateNumber.of(number).grouped()))
                        .entries()
                        .getFirst()
                        .plainNumber())
                .isEqualTo(number);
        assertThat(ImportFixture.read(with(15, "NG-17")).entries().getFirst().plainNumber())
                .isEqualTo("NG-17");
        assertThat(ImportFixture.read(with(15, unsound)).faults())
                .extracting(RowProblem::weight)
                .containsExactly(Severity.NOTE);
        assertThat(ImportFixture.read(with(15, others)).faults())
                .extracting(RowProblem::key)
                .containsExactly("legacyimport.row.otherUnit");
    }

    @Test
    void theCityBringsTitlesOfEveryOffice() {
        RowParser reading = ImportFixture.read("220100", ImportFixture.GOOD, with(5, "220103"), with(4, "CITY"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.entries()).extracting(ImportRow::owner).containsExactly("220102", "220103", "220100");
    }

    @Test
    void refusesAHeadingThatItDoesNotKnow() {
        assertThatThrownBy(() -> RowParser.of(
                        SpreadsheetReader.read("name,type,level,district,address,colour\na,b,c,d,e,f"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        ImportFixture.allowed("220102")))
                .hasMessageContaining("legacyimport.file.column.unknown");
        assertThatThrownBy(() -> RowParser.of(
                        SpreadsheetReader.read("name,name\na,b".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        ImportFixture.allowed("220102")))
                .hasMessageContaining("legacyimport.file.column.twice")
                .hasMessageContaining("legacyimport.file.column.missing");
    }

    private static String with(int cell, String text) {
        String[] cells = CELLS.clone();
        cells[cell] = text;
        return String.join(",", cells);
    }

    private static String place(String lat, String lng, String datum) {
        String[] cells = CELLS.clone();
        cells[8] = lat;
        cells[9] = lng;
        cells[10] = datum;
        return String.join(",", cells);
    }
}

package fangxin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.intake.Fault.Weight;
import fangxin.naming.CertificateNumber;
import fangxin.round.Round;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static final String[] CELLS = Given.GOOD.split(",", -1);

    @Test
    void readsALineWithAllThatItStates() {
        Reading reading = Given.read(Given.GOOD);

        assertThat(reading.faults()).isEmpty();
        Entry entry = reading.entries().getFirst();
        assertThat(entry.line()).isEqualTo(2);
        assertThat(entry.owner()).isEqualTo("220102");
        assertThat(entry.namedOn()).isEqualTo(LocalDate.of(2020, 11, 30));
        assertThat(entry.number()).isNull();
    }

    @Test
    void takesNumberTermDocumentDayAndCodeAsNotStated() {
        Reading reading = Given.read("甲店,,,示范店,县级,南关区,,自由大路一号,,,,,,,,");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.entries().getFirst().signName()).isEqualTo("甲店");
        assertThat(reading.entries().getFirst().creditCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', intake.row.required", "3, '', intake.row.required", "7, '', intake.row.required",
        "2, 92220102MA0000023X, merchant.creditCode.check", "2, 123, merchant.creditCode.shape",
        "2, 220102600012345, intake.row.registrationNumber", "2, ２２０１０２１００１２３４, intake.row.registrationNumber",
        "3, PALACE, intake.row.unknown.TYPE", "4, WORLD, intake.row.unknown.LEVEL",
        "5, 110101, intake.row.unknown.DISTRICT", "5, 220103, intake.row.office", "5, 220100, intake.row.county",
        "4, CITY, intake.row.office", "6, MAGIC, intake.row.unknown.SECTOR", "11, GOLD, intake.row.unknown.GRADE",
        "13, 2020-02-30, intake.row.day", "13, yesterday, intake.row.day", "13, 2030-01-01, intake.row.future",
        "13, 1999-01-01, intake.row.early", "14, 2019-01-01, intake.row.term",
        "15, 2201022020101000000, intake.row.rounded"})
    void refusesACellWithItsPlaceAndReason(int cell, String text, String key) {
        Reading reading = Given.read(with(cell, text));

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.faults()).extracting(Fault::key).contains(key);
        assertThat(reading.faults()).allMatch(fault -> fault.line() == 2);
    }

    @Test
    void saysAllThatIsWrongWithALineAtOnce() {
        String[] cells = CELLS.clone();
        cells[2] = "1";
        cells[3] = "PALACE";
        cells[13] = "soon";

        assertThat(Given.read(String.join(",", cells)).faults()).extracting(Fault::column)
                .containsExactlyInAnyOrder(Column.USCC, Column.TYPE, Column.NAMED_ON);
    }

    @ParameterizedTest
    @CsvSource({"2020-11-30", "2020/11/30", "2020.11.30", "2020年11月30日", "2020-11-30 00:00:00"})
    void readsDaysAsTheyAreWritten(String day) {
        assertThat(Given.read(with(13, day)).entries().getFirst().namedOn()).isEqualTo(LocalDate.of(2020, 11, 30));
    }

    @Test
    void convertsCoordinatesAndSaysSo() {
        Reading reading = Given.read(place("43.8", "125.3", "GCJ02"));

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.weight()).isEqualTo(Weight.NOTE);
            assertThat(fault.key()).isEqualTo("intake.row.converted");
        });
        assertThat(reading.entries().getFirst().lat()).isNotEqualTo(43.8).isBetween(43.79, 43.81);
    }

    @ParameterizedTest
    @CsvSource({"43.8,'',WGS-84,intake.row.half", "125.3,43.8,WGS-84,intake.row.swapped",
        "0,0,WGS-84,intake.row.abroad", "x,125.3,WGS-84,intake.row.degrees",
        "43.8,125.3,MARS,intake.row.unknown.DATUM"})
    void refusesAPlaceThatIsNone(String lat, String lng, String datum, String key) {
        assertThat(Given.read(place(lat, lng, datum)).faults()).extracting(Fault::key).contains(key);
    }

    @Test
    void keepsANumberOfOursAndThePapersOwn() {
        String ours = CertificateNumber.issue("220102", 2020, Round.Level.COUNTY, "01", 5).value();
        String unsound = ours.substring(0, 18) + (ours.charAt(18) == '1' ? '2' : '1');
        String others = CertificateNumber.issue("220103", 2020, Round.Level.COUNTY, "01", 5).value();

        assertThat(Given.read(with(15, CertificateNumber.of(ours).grouped())).entries().getFirst().plainNumber())
                .isEqualTo(ours);
        assertThat(Given.read(with(15, "NG-17")).entries().getFirst().plainNumber()).isEqualTo("NG-17");
        assertThat(Given.read(with(15, unsound)).faults()).extracting(Fault::weight).containsExactly(Weight.NOTE);
        assertThat(Given.read(with(15, others)).faults()).extracting(Fault::key)
                .containsExactly("intake.row.otherUnit");
    }

    @Test
    void theCityBringsTitlesOfEveryOffice() {
        Reading reading = Given.read("220100", Given.GOOD, with(5, "220103"), with(4, "CITY"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.entries()).extracting(Entry::owner).containsExactly("220102", "220103", "220100");
    }

    @Test
    void refusesAHeadingThatItDoesNotKnow() {
        assertThatThrownBy(() -> Reading.of(Sheet.read("name,type,level,district,address,colour\na,b,c,d,e,f"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)), Given.allowed("220102")))
                .hasMessageContaining("intake.file.column.unknown");
        assertThatThrownBy(() -> Reading.of(Sheet.read("name,name\na,b"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8)), Given.allowed("220102")))
                .hasMessageContaining("intake.file.column.twice").hasMessageContaining("intake.file.column.missing");
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

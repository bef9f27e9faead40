package fangxin.registry.legacyimport;

import fangxin.criteria.model.Grade;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** A county office with a file of an old register. */
final class ImportFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final String HEADING = "name,sign_name,uscc,type,level,district,sector,address,lat,lng,datum,grade,doc_no,"
            + "named_on,valid_until,number,track,named_level,named_level_en\n";
    static final String GOOD = "南关区甲便利店,甲便利店,92220102MA0000023N,SHOP,COUNTY,220102,RETAIL,自由大路一号,,,,PASS,"
            + "放消办〔2020〕3号,2020-11-30,2023-11-29,,,,";

    private ImportFixture() {}

    static AllowedValues allowed(String office) {
        return new AllowedValues(
                Map.of("shop", "SHOP", "示范店", "SHOP", "businessdistrict", "BUSINESS_DISTRICT"),
                Set.of("SHOP"),
                Map.of(
                        "county",
                        ApplicationRound.TitleLevel.COUNTY,
                        "县级",
                        ApplicationRound.TitleLevel.COUNTY,
                        "city",
                        ApplicationRound.TitleLevel.CITY),
                Map.of("220102", "220102", "南关区", "220102", "220103", "220103", "220100", "220100"),
                Map.of("retail", "RETAIL"),
                Map.of("pass", Grade.PASS),
                Map.of("承诺", TitleTrack.COMMITMENT, "demonstration", TitleTrack.DEMONSTRATION),
                Set.of("220102", "220103"),
                "220100",
                Set.of(office),
                TODAY);
    }

    static RowParser read(String office, String... lines) {
        return RowParser.of(
                SpreadsheetReader.read((HEADING + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8)),
                allowed(office));
    }

    static RowParser read(String line) {
        return read("220102", line);
    }
}

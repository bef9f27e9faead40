package fangxin.supervision.officialcheck;

import fangxin.common.Sha256;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of one row of a file of official checks after its check: plan number, agency, item, credit code, unit, day,
 * result and link, with its key and the hash by which a repeated row is recognised.
 *
 * @param creditCode null for an item of a plan
 * @param checkedOn  or null
 * @param result     class of the result in the words of the agency, or null
 * @param link       address of the official publication, or null
 */
record OfficialCheckRow(
        String planNumber,
        String authority,
        String item,
        String creditCode,
        String unitName,
        LocalDate checkedOn,
        String result,
        String link) {
    /**
     * Returns the key of the subject of the row: agency, plan, item and unit; a later file changes the other cells.
     */
    String key() {
        return hash(authority, planNumber, item, creditCode);
    }

    String hash() {
        return hash(key(), unitName, checkedOn, result, link);
    }

    private static String hash(Object... parts) {
        return Sha256.hex(
                Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("\n")));
    }
}

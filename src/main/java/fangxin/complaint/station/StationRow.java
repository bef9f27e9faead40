package fangxin.complaint.station;

import java.time.LocalDate;

/**
 * Value of one checked row of an imported register: office, type, names, credit code, place, staff, and the day on
 * which the station or ODR firm opened; its key recognises repeated entries.
 */
record StationRow(
        String office,
        StationType type,
        String name,
        String hostName,
        String creditCode,
        StationPlace place,
        int staff,
        LocalDate openedOn) {
    /** Returns the key by which a repeated row is recognised. */
    String key() {
        return key(creditCode, type, name);
    }

    static String key(String creditCode, StationType type, String name) {
        return creditCode + "/" + type + "/" + name;
    }
}

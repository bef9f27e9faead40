package fangxin.complaint.station;

import java.time.LocalDate;

/** Value of one row of an imported register after its check: an entry that works since a day. */
record StationRow(
        String office,
        StationType type,
        String name,
        String hostName,
        String creditCode,
        StationPlace place,
        int staff,
        LocalDate openedOn) {
    /** Key by which a repeated row is recognised. */
    String key() {
        return key(creditCode, type, name);
    }

    static String key(String creditCode, StationType type, String name) {
        return creditCode + "/" + type + "/" + name;
    }
}

package fangxin.complaint.unitcode;

import fangxin.platform.persistence.HmacSha256;
import java.time.LocalDate;

/** Function that hashes a visitor of a unit on one day under a key of the installation; the address is not stored. */
final class VisitorHash {
    private VisitorHash() {}

    static String of(String title, LocalDate day, String address) {
        return HmacSha256.hex("scans", day + "/" + title + "/" + address);
    }
}

package fangxin.complaint.unitcode;

import fangxin.platform.persistence.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Function that hashes a visitor of a unit on one day under a key of the installation; the address is not stored. */
final class ScanHashes {
    private ScanHashes() {}

    static String of(String title, LocalDate day, String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(InstallationKey.key("scans"), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((day + "/" + title + "/" + address).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

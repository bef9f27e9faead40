package fangxin.complaint.survey;

import fangxin.platform.persistence.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Function that hashes the device of an answer for one survey and one day, so that answers of one device cannot be
 * joined.
 */
final class SurveyDevice {
    private SurveyDevice() {}

    static String of(String survey, LocalDate day, String device) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(InstallationKey.key("surveys"), "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((day + "/" + survey + "/" + device).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

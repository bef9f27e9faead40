package fangxin.complaint.exchange;

import fangxin.common.TextNormalizer;
import fangxin.platform.persistence.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Function that hashes a contact under a key of the installation, so that repeated complaints are recognised and the
 * contact is not stored.
 */
final class ContactHash {
    private static final String ALGORITHM = "HmacSHA256";

    private ContactHash() {}

    static String of(String contact) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(InstallationKey.key("complaints"), ALGORITHM));
            return HexFormat.of()
                    .formatHex(mac.doFinal(TextNormalizer.code(contact).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

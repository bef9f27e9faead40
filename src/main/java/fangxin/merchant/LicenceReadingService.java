package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.document.template.QrCode;
import fangxin.organization.storage.PictureReader;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import fangxin.platform.config.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary by which anyone has a business licence read, so that its data need not be typed: from the text of
 * its QR code, or from a picture; readings are limited for each address, and nothing is stored. A QR code of this site,
 * such as that of a plaque, is never read as a licence: the number in its address may look like a credit code.
 */
@Stateless
@PermitAll
public class LicenceReadingService {
    /** Largest accepted picture in bytes; phones reduce larger ones before sending. */
    private static final int MOST_BYTES = 1_000_000;

    private static final long MOST_PIXELS = 4_000_000;

    @Inject
    Instance<LicenceCodeFormat> formats;

    @Inject
    Instance<LicenceTextRecognition> recognitions;

    @Inject
    RateLimiter limiter;

    /**
     * Reads the text of a QR code that the browser has decoded.
     *
     * @param caller address of the caller, of which so many readings are answered in a while
     */
    public LicenceReading readCode(String text, String caller) {
        count(caller);
        return reading(content(text), isOwnCode(text, Settings.baseUrl()));
    }

    /** Reads the QR code in a picture, or else its text where the installation recognizes texts. */
    public LicenceReading readPicture(InputStream picture, String caller) {
        count(caller);
        try {
            byte[] bytes = picture.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw RuleViolation.at("file", "storage.size", 1);
            }
            return PictureReader.readAnonymous(bytes, MOST_PIXELS, this::reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void count(String caller) {
        limiter.count("licence " + caller, RequestLimits.shipped().licenceReadings());
    }

    private LicenceReading reading(BufferedImage licence) {
        List<String> codes = QrCode.in(licence);
        Optional<LicenceContent> content = codes.stream()
                .flatMap(code -> content(code).stream())
                .findFirst()
                .or(() -> recognitions.stream()
                        .flatMap(recognition -> recognition.recognize(licence).stream())
                        .findFirst());
        return reading(content, codes.stream().anyMatch(code -> isOwnCode(code, Settings.baseUrl())));
    }

    private static LicenceReading reading(Optional<LicenceContent> content, boolean ownCode) {
        return new LicenceReading(content.orElse(null), ownCode && content.isEmpty());
    }

    private Optional<LicenceContent> content(String text) {
        return isOwnCode(text, Settings.baseUrl())
                ? Optional.empty()
                : formats.stream().flatMap(format -> format.read(text).stream()).findFirst();
    }

    /** Returns whether a text is an address of this site, in any case: the codes of plaques are in capital letters. */
    static boolean isOwnCode(String text, String site) {
        String base = site.endsWith("/") ? site : site + "/";
        return text.strip().regionMatches(true, 0, base, 0, base.length());
    }
}

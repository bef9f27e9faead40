package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.document.template.QrCode;
import fangxin.organization.storage.PictureReader;
import fangxin.platform.config.RateLimiter;
import fangxin.platform.config.RequestLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Service boundary by which anyone has a business licence read, so that its data need not be typed: from the text of
 * its QR code, or from a picture; readings are limited for each address, and nothing is stored.
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
    public Optional<LicenceContent> readCode(String text, String caller) {
        count(caller);
        return content(text);
    }

    /** Reads the QR code in a picture, or else its text where the installation recognizes texts. */
    public Optional<LicenceContent> readPicture(InputStream picture, String caller) {
        count(caller);
        try {
            byte[] bytes = picture.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw RuleViolation.at("file", "storage.size", 1);
            }
            return PictureReader.readAnonymous(bytes, MOST_PIXELS, this::content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void count(String caller) {
        limiter.count("licence " + caller, RequestLimits.shipped().licenceReadings());
    }

    private Optional<LicenceContent> content(BufferedImage licence) {
        return QrCode.in(licence).stream()
                .flatMap(code -> content(code).stream())
                .findFirst()
                .or(() -> recognitions.stream()
                        .flatMap(recognition -> recognition.recognize(licence).stream())
                        .findFirst());
    }

    private Optional<LicenceContent> content(String text) {
        return formats.stream().flatMap(format -> format.read(text).stream()).findFirst();
    }
}

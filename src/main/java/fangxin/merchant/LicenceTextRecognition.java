package fangxin.merchant;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Interface of a recognition service that reads the printed text of a business licence in a picture. The product ships
 * none: an installation that has a recognition service adds an implementation, which is asked where the picture
 * contains no readable QR code.
 */
public interface LicenceTextRecognition {
    Optional<LicenceContent> recognize(BufferedImage licence);
}

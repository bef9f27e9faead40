package fangxin.merchant;

import java.util.Optional;

/**
 * Interface of the formats of the text in the QR code of a business licence (企业码), each of which reads the licence from
 * a text of its format. An installation reads another format by adding an implementation; each is asked.
 */
public interface LicenceCodeFormat {
    /** Parses the text of a code; empty where the text has another format. */
    Optional<LicenceContent> read(String text);
}

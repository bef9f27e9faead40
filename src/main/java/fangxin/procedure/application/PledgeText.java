package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One issue of the pledge (承诺书). The Chinese text is what is signed; the English one explains it. */
public record PledgeText(int issue, LocalizedText title, LocalizedText text) {

    /** SHA-256 of the Chinese title and text, so that a signature is for these words and no others. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((title.zh() + "\n" + text.zh()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

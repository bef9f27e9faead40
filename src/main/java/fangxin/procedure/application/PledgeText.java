package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.Sha256;

/**
 * Value: one issue of the pledge (承诺书文本) in both languages, with the hash of the Chinese text that is signed. The
 * Chinese text is signed; the English one explains it.
 */
public record PledgeText(int issue, LocalizedText title, LocalizedText text) {

    /** Returns the SHA-256 of the Chinese title and text: a signature is valid for this text only. */
    public String hash() {
        return Sha256.hex(title.zh() + "\n" + text.zh());
    }
}

package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.Sha256;

/** One issue of the pledge (承诺书). The Chinese text is what is signed; the English one explains it. */
public record PledgeText(int issue, LocalizedText title, LocalizedText text) {

    /** SHA-256 of the Chinese title and text, so that a signature is for these words and no others. */
    public String hash() {
        return Sha256.hex(title.zh() + "\n" + text.zh());
    }
}

package fangxin.platform.config.planted;

import java.text.Normalizer;

/** Normalises a text by itself. */
class NormalisesTexts {
    String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

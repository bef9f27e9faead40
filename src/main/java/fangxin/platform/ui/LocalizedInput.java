package fangxin.platform.ui;

import fangxin.common.LocalizedText;
import java.io.Serializable;

/** Form bean for the input of a text in Chinese and English, which is read as a {@link LocalizedText}. */
public class LocalizedInput implements Serializable {
    private String zh;
    private String en;

    public LocalizedInput() {}

    public LocalizedInput(LocalizedText wording) {
        if (wording != null) {
            zh = wording.zh();
            en = wording.en();
        }
    }

    public LocalizedText read() {
        return new LocalizedText(zh, en);
    }

    /** Returns the text in both languages; null where neither was filled in. */
    public LocalizedText readIfGiven() {
        return zh == null && en == null ? null : read();
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}

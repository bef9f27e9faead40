package fangxin.platform.web;

import fangxin.Wording;
import java.io.Serializable;

/** A text in both languages, as it is filled in. */
public class InBoth implements Serializable {
    private String zh;
    private String en;

    public InBoth() { }

    public InBoth(Wording wording) {
        if (wording != null) {
            zh = wording.zh();
            en = wording.en();
        }
    }

    public Wording read() {
        return new Wording(zh, en);
    }

    /** Null where neither was filled in. */
    public Wording readIfGiven() {
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

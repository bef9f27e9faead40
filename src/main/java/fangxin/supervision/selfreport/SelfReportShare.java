package fangxin.supervision.selfreport;

import fangxin.common.LocalizedText;
import java.io.Serializable;

/** Value: how many titles of a district owe a self-report, and on how many it was submitted (提交率). */
public record SelfReportShare(LocalizedText office, long owed, long submitted) implements Serializable {
    /** The share in percent, cut off, so that 100 means all. */
    public long percent() {
        return owed == 0 ? 100 : submitted * 100 / owed;
    }
}

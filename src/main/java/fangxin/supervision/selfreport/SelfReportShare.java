package fangxin.supervision.selfreport;

import fangxin.common.LocalizedText;
import java.io.Serializable;

/**
 * Value of the share of self-reports submitted in a district (提交率): how many titles owe one, and on how many it was
 * submitted.
 */
public record SelfReportShare(LocalizedText office, long owed, long submitted) implements Serializable {
    /** Returns the share in percent, cut off, so that 100 means all. */
    public long percent() {
        return owed == 0 ? 100 : submitted * 100 / owed;
    }
}

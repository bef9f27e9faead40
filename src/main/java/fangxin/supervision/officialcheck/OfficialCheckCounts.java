package fangxin.supervision.officialcheck;

import java.io.Serializable;

/**
 * Value of the numbers of rows of an import of official checks (双随机导入行数): all, and those that were new, changed, known
 * already, and refused.
 */
public record OfficialCheckCounts(int total, int added, int changed, int unchanged, int refused)
        implements Serializable {
    /** Returns the numbers of the same file sent again: no row is new, and each imported one is known. */
    OfficialCheckCounts ofKnownRows() {
        return new OfficialCheckCounts(total, 0, 0, added + changed + unchanged, refused);
    }
}

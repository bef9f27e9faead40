package fangxin.complaint.exchange;

import java.io.Serializable;

/**
 * Value of the numbers of rows of an imported file by their result (导入行数): all, added, changed, unchanged, refused, and
 * reports of offences.
 *
 * @param reports number of reports among the rows; nothing else of them is shown
 */
public record ComplaintImportCounts(int total, int added, int changed, int unchanged, int refused, int reports)
        implements Serializable {
    /** Numbers of a file that is not imported yet. */
    static final ComplaintImportCounts NONE = new ComplaintImportCounts(0, 0, 0, 0, 0, 0);

    /** Returns the numbers of the same file sent again: no row is new, and each imported one is known. */
    ComplaintImportCounts ofKnownRows() {
        return new ComplaintImportCounts(total, 0, 0, added + changed + unchanged, refused, reports);
    }
}

package fangxin.complaint.exchange;

import java.io.Serializable;

/**
 * Value: what became of the rows of a file (导入行数).
 *
 * @param reports number of reports among the rows, of which nothing more is notified
 */
public record ComplaintImportCounts(int total, int added, int changed, int unchanged, int refused, int reports)
        implements Serializable {}

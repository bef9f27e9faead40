package fangxin.complaint.exchange;

import java.io.Serializable;

/**
 * Value of the numbers of rows of an imported file by their result (导入行数): all, added, changed, unchanged, refused, and
 * reports of offences.
 *
 * @param reports number of reports among the rows; nothing else of them is shown
 */
public record ComplaintImportCounts(int total, int added, int changed, int unchanged, int refused, int reports)
        implements Serializable {}

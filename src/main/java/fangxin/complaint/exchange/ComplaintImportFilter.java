package fangxin.complaint.exchange;

import fangxin.common.DayRange;

/**
 * Filter of the list of imports of platforms' files: part of the name of the file, platform, completeness, and days that
 * the files cover. Null is no condition.
 *
 * @param text part of the name of the file
 */
public record ComplaintImportFilter(
        String text, ComplaintPlatform platform, ImportCompleteness completeness, DayRange days) {
    static final ComplaintImportFilter NONE = new ComplaintImportFilter(null, null, null, null);
}

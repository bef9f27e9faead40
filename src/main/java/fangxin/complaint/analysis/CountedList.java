package fangxin.complaint.analysis;

import fangxin.common.Sha256;
import java.util.List;

/**
 * Value of the figures of a report with the hash of the list of complaints that they count (已冻结的统计); it computes this
 * hash.
 *
 * @param hash SHA-256 of the numbers of the complaints in their order, one a line
 */
record CountedList(AnalysisReportFigures figures, String hash) {
    static String hashOf(List<String> numbers) {
        return Sha256.hex(String.join("\n", numbers));
    }
}

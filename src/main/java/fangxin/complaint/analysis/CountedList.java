package fangxin.complaint.analysis;

import fangxin.common.Sha256;
import fangxin.complaint.handling.CaseState;
import java.util.List;

/**
 * Value of the figures of a report with the complaints that they count and their states (已冻结的统计); it computes the hash
 * of their list.
 *
 * @param cases complaints in the order of their numbers
 */
record CountedList(AnalysisReportFigures figures, List<CaseState> cases) {
    /** Returns the SHA-256 of the numbers of the complaints in their order, one a line. */
    String hash() {
        return hashOf(cases.stream().map(CaseState::number).toList());
    }

    static String hashOf(List<String> numbers) {
        return Sha256.hex(String.join("\n", numbers));
    }
}

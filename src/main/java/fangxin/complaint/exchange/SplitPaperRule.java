package fangxin.complaint.exchange;

/**
 * Rule on the summary of a complaint whose paper is a report too: the complaint has the sentences before the first that
 * speaks of a report, since who mediates does not read what was reported (article 37). The report has all of it.
 *
 * <p>Worked example: of "退款 680 元未到账。另举报该店无证经营。" the complaint has the first sentence; of "举报该店无证经营，并要求退款。"
 * it has none, and the officer who drafts the report states what is asked.
 */
final class SplitPaperRule {
    private static final String REPORT = "举报";
    private static final String SENTENCE_ENDS = "。；;！!？?\n";

    private SplitPaperRule() {}

    /**
     * Returns the summary of the complaint; null where the row states none, and empty where no sentence precedes the
     * report, so that the complaint does not retain a report that an earlier row stated.
     */
    static String complaintPart(String summary) {
        int report = summary == null ? -1 : summary.indexOf(REPORT);
        if (report < 0) {
            return summary;
        }
        int end = report;
        while (end > 0 && SENTENCE_ENDS.indexOf(summary.charAt(end - 1)) < 0) {
            end--;
        }
        return summary.substring(0, end).strip();
    }
}

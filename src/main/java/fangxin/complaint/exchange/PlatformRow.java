package fangxin.complaint.exchange;

import fangxin.complaint.handling.CaseNumbers;
import fangxin.complaint.handling.ComplainedTrader;
import fangxin.complaint.handling.ComplaintContent;
import fangxin.complaint.handling.MirroredProgress;
import java.time.Instant;

/**
 * Value of a row that was read from a platform's file (平台数据行): type, numbers, source, time of receipt, agency, trader,
 * content and progress of the case, with the hashes of the contact and of the row.
 *
 * @param line        number of the row in the file
 * @param agency      code of the agency that has the case; null where the file states none
 * @param statedCode  credit code as the cell states it, also a damaged one; null where it states none
 * @param contactHash salted hash of the contact; null where none is stated
 * @param hash        hash of all its cells
 */
record PlatformRow(
        int line,
        PlatformRowType type,
        CaseNumbers numbers,
        String source,
        Instant receivedAt,
        String agency,
        ComplainedTrader trader,
        String statedCode,
        ComplaintContent content,
        MirroredProgress progress,
        String contactHash,
        String hash) {
    /** Enum of the types of a row (业务类型): a paper with a complaint and a report is split into two. */
    enum PlatformRowType {
        COMPLAINT,
        CONSULTATION,
        REPORT,
        COMPLAINT_AND_REPORT;

        boolean hasCase() {
            return this != REPORT;
        }

        boolean hasReport() {
            return this == REPORT || this == COMPLAINT_AND_REPORT;
        }
    }

    /** Returns the number by which the platform of the file identifies the row. */
    String number(ComplaintPlatform platform) {
        return platform == ComplaintPlatform.NATIONAL_12315 ? numbers.national() : numbers.municipal();
    }
}

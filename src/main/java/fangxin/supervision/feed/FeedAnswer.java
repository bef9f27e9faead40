package fangxin.supervision.feed;

import fangxin.procedure.cultivation.SourceAnswer;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of the answer of one kind of feed about one subject (数据核查结果), YES, NO or UNKNOWN, with the records and findings
 * against it, last complete day, defect, and the determination of an officer; it also answers one condition.
 *
 * @param answer        YES where a record is adverse to the subject, NO where the feed is complete without one, else
 *                      UNKNOWN
 * @param adverse       records adverse to it
 * @param findings      facts of this system's own records adverse to it
 * @param known         whether a GRADE feed has a record of the subject; true for other feeds
 * @param completeUntil last complete day of the feed, or null
 * @param defect        why it does not answer NO, or null
 * @param determination the determination of an officer that counts instead, or null
 */
record FeedAnswer(
        FeedKind kind,
        SourceAnswer answer,
        List<FeedRecord> adverse,
        List<InternalFinding> findings,
        boolean known,
        LocalDate completeUntil,
        FeedDefect defect,
        FeedDetermination determination) {
    /**
     * Returns the answer to a condition: UNKNOWN where the subject is missing from the register of a condition that
     * applies to every applicant, and no officer has determined it.
     *
     * @param mayNotApply whether there are applicants to whom the condition does not apply
     */
    SourceAnswer to(boolean mayNotApply) {
        return answer == SourceAnswer.NO && !known && determination == null && !mayNotApply
                ? SourceAnswer.UNKNOWN
                : answer;
    }
}

package fangxin.complaint.station;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of one row of a platform's file of disputes (平台纠纷): number, day and words of the dispute, and, as far as the
 * platform has them, its answer and its end.
 *
 * @param line   number of the row in the file
 * @param number number of the dispute on the platform
 * @param input  what the line of the ledger says
 * @param answer first answer, or null
 * @param end    settlement, failure or withdrawal, or null
 */
record PlatformDispute(
        int line, String number, LocalDate receivedOn, StationCaseInput input, PlatformAnswer answer, PlatformEnd end) {
    PlatformDispute withInput(StationCaseInput changed) {
        return new PlatformDispute(line, number, receivedOn, changed, answer, end);
    }

    /** Answer of the station on the platform. */
    record PlatformAnswer(LocalDate day, String words) {}

    /**
     * End of a dispute on the platform.
     *
     * @param recovered money that the consumer got back by a settlement, or null
     */
    record PlatformEnd(StationCaseStep step, LocalDate day, String words, BigDecimal recovered) {}
}

package fangxin.complaint.offencereport;

import java.io.Serializable;
import java.time.Instant;

/**
 * Value of a report as it was received (举报接收信息).
 *
 * @param linkedComplaint number of the complaint in the same paper, from which it was split; null where there is none
 * @param contactHash     salted hash of the reporter's contact; null where none is stated
 */
public record ReceivedReport(
        String nationalNumber,
        String municipalNumber,
        String source,
        Instant receivedAt,
        String office,
        String reportedName,
        String creditCode,
        String category,
        String summary,
        String linkedComplaint,
        String contactHash)
        implements Serializable {}

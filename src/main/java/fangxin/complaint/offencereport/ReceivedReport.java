package fangxin.complaint.offencereport;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Value of a report of an offence as it was received (举报接收信息): numbers, source, time, office, name and credit code of
 * the reported, summary, linked complaint, hash of the contact, and tags.
 *
 * @param linkedComplaint number of the complaint in the same paper, from which it was split, or in whose mediation the
 *                        lead was found; null where there is none
 * @param contactHash     salted hash of the reporter's contact; null where none is stated
 * @param tags            codes of the list of tags, which can shorten the limit
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
        String contactHash,
        Set<String> tags)
        implements Serializable {
    public ReceivedReport {
        tags = Set.copyOf(tags);
    }
}

package fangxin.complaint.handling;

import java.io.Serializable;
import java.time.Instant;

/**
 * Value of a case as it was received (接收信息): type, numbers on the platforms, source, time, agencies, trader, content,
 * and hash of the contact.
 *
 * @param source      code of the list of sources
 * @param contactHash salted hash of the complainant's contact, by which repeated complaints are recognised; null where
 *                    none is stated
 */
public record ReceivedCase(
        ComplaintType type,
        CaseNumbers numbers,
        String source,
        Instant receivedAt,
        CasePlacement placement,
        ComplainedTrader trader,
        ComplaintContent content,
        String contactHash)
        implements Serializable {}

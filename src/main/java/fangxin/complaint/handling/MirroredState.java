package fangxin.complaint.handling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value of the stored data of a case that the reconciliation compares with the platform's file (对账要素): numbers,
 * agencies, state, days, ground, trader, content and money recovered.
 *
 * @param number     number of the case here
 * @param notifiedOn day on which the parties were notified of the ending; null for any other outcome
 * @param merged     whether it is a duplicate that another case stands for
 */
public record MirroredState(
        String number,
        CaseNumbers numbers,
        String receivedBy,
        String office,
        String unit,
        Instant receivedAt,
        HandlingState state,
        LocalDate acceptedOn,
        LocalDate closedOn,
        LocalDate notifiedOn,
        String ground,
        String traderName,
        String creditCode,
        String category,
        BigDecimal amount,
        BigDecimal recovered,
        boolean merged)
        implements Serializable {
    static MirroredState of(ComplaintCase complaint) {
        return new MirroredState(
                complaint.number(),
                complaint.numbers(),
                complaint.placement().receivedBy(),
                complaint.placement().office(),
                complaint.placement().unit(),
                complaint.receivedAt(),
                complaint.state(),
                complaint.acceptedOn(),
                complaint.endedOn(),
                complaint.notifiedOn(),
                complaint.ground(),
                complaint.trader().name(),
                complaint.trader().creditCode(),
                complaint.content().category(),
                complaint.content().amount(),
                complaint.recovered(),
                complaint.mergedInto() != null);
    }
}

package fangxin.complaint.handling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of the stored data of a case that the reconciliation compares with the platform's file (对账要素): numbers,
 * agencies, state, days, amount and money recovered.
 *
 * @param number number of the case here
 */
public record MirroredState(
        String number,
        CaseNumbers numbers,
        String receivedBy,
        String office,
        String unit,
        HandlingState state,
        LocalDate acceptedOn,
        LocalDate closedOn,
        BigDecimal amount,
        BigDecimal recovered)
        implements Serializable {
    static MirroredState of(ComplaintCase complaint) {
        return new MirroredState(
                complaint.number(),
                complaint.numbers(),
                complaint.placement().receivedBy(),
                complaint.placement().office(),
                complaint.placement().unit(),
                complaint.state(),
                complaint.acceptedOn(),
                complaint.endedOn(),
                complaint.content().amount(),
                complaint.recovered());
    }
}

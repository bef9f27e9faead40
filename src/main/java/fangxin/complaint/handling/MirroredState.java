package fangxin.complaint.handling;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value of the stored data of a case that the reconciliation compares with the platform's file (对账要素): numbers,
 * agencies, state, days, ground, trader, content and money recovered.
 *
 * @param number number of the case here
 * @param ground code of the ground of the refusal or the ending; null where there is none
 * @param merged whether it is a duplicate that was merged into another case
 */
public record MirroredState(
        String number,
        CaseNumbers numbers,
        CasePlacement placement,
        Instant receivedAt,
        HandlingState state,
        MirroredDays days,
        String ground,
        ComplainedTrader trader,
        ComplaintContent content,
        BigDecimal recovered,
        boolean merged)
        implements Serializable {
    /**
     * Days of the case; null as long as they did not come.
     *
     * @param notifiedOn day on which the parties were notified of the ending
     */
    public record MirroredDays(LocalDate acceptedOn, LocalDate closedOn, LocalDate notifiedOn)
            implements Serializable {}

    static MirroredState of(ComplaintCase complaint) {
        return new MirroredState(
                complaint.number(),
                complaint.numbers(),
                complaint.placement(),
                complaint.receivedAt(),
                complaint.state(),
                new MirroredDays(complaint.acceptedOn(), complaint.endedOn(), complaint.notifiedOn()),
                complaint.ground(),
                complaint.trader(),
                complaint.content(),
                complaint.recovered(),
                complaint.mergedInto() != null);
    }

    /** Returns whether an agency is the competent office or unit of the case. */
    public boolean isOf(String agency) {
        return placement.isOf(agency);
    }

    public String receivedBy() {
        return placement.receivedBy();
    }

    public String office() {
        return placement.office();
    }

    /** Returns the code of the agency that handles the case: the unit, else the office. */
    public String agency() {
        return placement.agency();
    }
}

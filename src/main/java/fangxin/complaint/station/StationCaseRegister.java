package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;

/**
 * Domain service that enters disputes into the ledger of an open station or ODR firm: it gives the number, computes the
 * last day, and stores the dispute.
 */
@ApplicationScoped
class StationCaseRegister {
    @Inject
    StationCaseRepository cases;

    @Inject
    StationTermsRepository terms;

    @Inject
    SequenceCounters counters;

    /**
     * @param reference number of the consumer's message, or null
     * @param store     stores the file of the line under the number of the dispute and answers its id, or null
     */
    StationCase enter(
            Station station, StationCaseInput input, String reference, UnaryOperator<String> store, ActionStamp by) {
        if (station.state() != StationState.ACTIVE && station.state() != StationState.UNCONFIRMED) {
            throw RuleViolation.conflict("station.case.inactive");
        }
        StationTerms current = terms.current().terms();
        int year = by.moment().today().getYear();
        String number = StationCase.numberOf(year, counters.next("station-case/" + year));
        StationCase dispute = new StationCase(
                number,
                station,
                input,
                reference,
                store.apply(number),
                by.moment().end(current.answer()),
                by.moment().end(current.settlement()),
                by);
        cases.add(dispute);
        return dispute;
    }
}

package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.WorkingCalendar;
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
    TitleRepository titles;

    @Inject
    SequenceCounters counters;

    /**
     * @param reference number of the consumer's message, or null
     * @param store     stores the file of the line under the number of the dispute and answers its id, or null
     */
    StationCase enter(
            Station station, StationCaseInput input, String reference, UnaryOperator<String> store, ActionStamp by) {
        requireOpen(station);
        StationCaseInput named = named(input);
        StationTerms current = terms.current().terms();
        String number = nextNumber(by);
        StationCase dispute = new StationCase(
                number,
                station,
                named,
                reference,
                store.apply(number),
                by.moment().end(current.answer()),
                by.moment().end(current.settlement()),
                by);
        cases.add(dispute);
        return dispute;
    }

    /**
     * Enters a dispute of a platform's file with the answer and the end that it states; its last days are counted from
     * its day on the platform.
     *
     * @param isOffice whether an officer of the office that keeps the entry enters it
     */
    StationCase enter(Station station, PlatformDispute dispute, boolean isOffice, ActionStamp by) {
        PlatformDispute named = dispute.withInput(named(dispute.input()));
        StationTerms current = terms.current().terms();
        WorkingCalendar calendar = by.moment().calendar();
        StationCase entered = new StationCase(
                nextNumber(by),
                station,
                named,
                calendar.end(dispute.receivedOn(), current.answer()),
                calendar.end(dispute.receivedOn(), current.settlement()),
                by);
        entered.follow(dispute, isOffice, by);
        cases.persist(entered);
        return entered;
    }

    /** Returns the input with the name of its shop, by which the forms and the list state it. */
    private StationCaseInput named(StationCaseInput input) {
        return input.shop() == null
                ? input
                : input.withSignName(titles.find(input.shop())
                        .orElseThrow(() -> RuleViolation.at("shop", "station.shop.unknown"))
                        .place()
                        .signName());
    }

    private String nextNumber(ActionStamp by) {
        int year = by.moment().today().getYear();
        return StationCase.numberOf(year, counters.next("station-case/" + year));
    }

    /** Refuses a dispute at a station that does not work. */
    static void requireOpen(Station station) {
        if (station.state() != StationState.ACTIVE && station.state() != StationState.UNCONFIRMED) {
            throw RuleViolation.conflict("station.case.inactive");
        }
    }
}

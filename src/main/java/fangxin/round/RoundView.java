package fangxin.round;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * A round as it is shown.
 *
 * @param mine whether the reader may amend it
 */
public record RoundView(
        String id,
        String owner,
        LocalizedText office,
        ApplicationRound.Level level,
        int year,
        LocalizedText title,
        LocalDate opens,
        LocalDate closes,
        State state,
        RoundTerms terms,
        RoundUsage.Standing standing,
        boolean mine,
        long version) {

    /** Whether merchants can apply. */
    public enum State {
        UPCOMING,
        OPEN,
        CLOSED
    }

    static State state(ApplicationRound round, LocalDate today) {
        return round.open(today) ? State.OPEN : today.isBefore(round.opens()) ? State.UPCOMING : State.CLOSED;
    }
}

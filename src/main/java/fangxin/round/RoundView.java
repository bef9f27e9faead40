package fangxin.round;

import fangxin.Wording;
import java.time.LocalDate;

/**
 * A round as it is shown.
 *
 * @param mine whether the reader may amend it
 */
public record RoundView(String id, String owner, Wording office, Round.Level level, int year, Wording title,
        LocalDate opens, LocalDate closes, State state, RoundTerms terms, RoundUse.Standing standing, boolean mine,
        long version) {

    /** Whether merchants can apply. */
    public enum State { UPCOMING, OPEN, CLOSED }

    static State state(Round round, LocalDate today) {
        return round.open(today) ? State.OPEN : today.isBefore(round.opens()) ? State.UPCOMING : State.CLOSED;
    }
}

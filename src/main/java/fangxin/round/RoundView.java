package fangxin.round;

import fangxin.common.LocalizedText;
import java.time.LocalDate;

/**
 * View of a round for its readers: its terms, its window with its state on a day, the numbers of its candidacies, and
 * whether the reader may amend it.
 *
 * @param mayAmend whether the reader may amend it
 */
public record RoundView(
        String id,
        String owner,
        LocalizedText office,
        ApplicationRound.TitleLevel level,
        int year,
        LocalizedText title,
        ApplicationWindow window,
        RoundTerms terms,
        RoundUsage.UsageCounts usage,
        boolean mayAmend,
        long version) {

    /** Days on which merchants can apply, both included, and whether today is before, among or after them. */
    public record ApplicationWindow(LocalDate opens, LocalDate closes, RoundState state) {}

    /** State of a round: whether merchants can apply today. */
    public enum RoundState {
        UPCOMING,
        OPEN,
        CLOSED
    }

    static RoundState state(ApplicationRound round, LocalDate today) {
        return round.open(today)
                ? RoundState.OPEN
                : today.isBefore(round.opens()) ? RoundState.UPCOMING : RoundState.CLOSED;
    }
}

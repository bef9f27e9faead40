package fangxin.round;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * View of a round for its readers: its terms, its window with its state on a day, the numbers of its candidacies, its
 * opening, and whether the reader may amend it.
 *
 * @param opening  its opening, for the officers who propose and decide it; null for others, and in lists once it is
 *                 open
 * @param mayAmend whether the reader may amend it
 */
public record RoundView(
        @NotNull String id,
        @NotNull String owner,
        LocalizedText office,
        @NotNull ApplicationRound.TitleLevel level,
        int year,
        @NotNull LocalizedText title,
        @NotNull ApplicationWindow window,
        @NotNull RoundTerms terms,
        RoundUsage.UsageCounts usage,
        RoundOpeningView opening,
        boolean mayAmend,
        long version) {

    /** Days on which merchants can apply, both included, and whether today is before, among or after them. */
    public record ApplicationWindow(
            @NotNull LocalDate opens,
            @NotNull LocalDate closes,
            @NotNull RoundState state) {}

    /** State of a round: whether it was opened, and then whether merchants can apply today. */
    public enum RoundState {
        /** Proposed: a second officer has to open the round. */
        PROPOSED,
        REFUSED,
        WITHDRAWN,
        UPCOMING,
        OPEN,
        CLOSED
    }

    /** Returns whether the round was proposed or refused and is not open. */
    public boolean isUnopened() {
        return window.state() == RoundState.PROPOSED || window.state() == RoundState.REFUSED;
    }

    static RoundState state(ApplicationRound round, LocalDate today) {
        return switch (round.openingState()) {
            case PROPOSED -> RoundState.PROPOSED;
            case REFUSED -> RoundState.REFUSED;
            case WITHDRAWN -> RoundState.WITHDRAWN;
            case OPENED ->
                today.isBefore(round.opens())
                        ? RoundState.UPCOMING
                        : round.isOpen(today) ? RoundState.OPEN : RoundState.CLOSED;
        };
    }
}

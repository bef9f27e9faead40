package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * View of a random draw for the public: hash and numbers of the frozen list, randomness, strata, tickets, and steps
 * with their public reasons; it names no evaluator and no officer.
 *
 * @param algorithm  version of the algorithm
 * @param list       the frozen list
 * @param randomness what the tickets are made of
 * @param tickets    the units by stratum and ticket; before the draw by certificate number, without tickets
 * @param history    steps with their public reasons
 */
public record PublicDrawView(
        @NotNull String number,
        @NotNull String name,
        @NotNull LocalizedText office,
        @NotNull DrawState state,
        @NotNull String algorithm,
        @NotNull PublishedList list,
        @NotNull PublishedRandomness randomness,
        Instant drawnAt,
        int pairs,
        @NotNull List<PublishedStratum> strata,
        @NotNull List<PublishedTicket> tickets,
        @NotNull List<PublishedStep> history)
        implements Serializable {

    /**
     * The frozen list.
     *
     * @param hash     SHA-256 of its text
     * @param frozenAt null while it is a draft
     */
    public record PublishedList(String hash, Instant frozenAt, int units, int drawn, int evaluators)
            implements Serializable {}

    /**
     * The randomness of a draw: its planned source and the value.
     *
     * @param day    day on which a public value is made; null for dice
     * @param value  null until the draw is made
     * @param source address at which the public can see it; null until it is entered
     */
    public record PublishedRandomness(
            @NotNull RandomnessType type,
            LocalDate day,
            @NotNull String plannedSource,
            String value,
            String source,
            Instant originatedAt)
            implements Serializable {}

    /** Stratum with the number of its units and the number of units to draw. */
    public record PublishedStratum(@NotNull String code, LocalizedText name, int units, int drawn)
            implements Serializable {}

    /**
     * Unit with its ticket.
     *
     * @param ticket     null before the draw
     * @param drawn      whether the ticket is among the first of its stratum, in any state of the unit
     * @param reason     why it was replaced; null where it was not
     * @param replacedBy certificate number of the unit that replaced it
     */
    public record PublishedTicket(
            @NotNull String number,
            String signName,
            @NotNull String stratum,
            Integer rank,
            String ticket,
            boolean drawn,
            @NotNull DrawUnitState state,
            String reason,
            String replacedBy)
            implements Serializable {}

    /** Step of the draw. */
    public record PublishedStep(
            @NotNull DrawStep step, String detail, @NotNull Instant recordedAt) implements Serializable {}

    /** Returns the units that are to be visited. */
    public List<PublishedTicket> visited() {
        return tickets.stream().filter(ticket -> ticket.state().isVisited()).toList();
    }

    /** Returns the units that were replaced. */
    public List<PublishedTicket> replaced() {
        return tickets.stream()
                .filter(ticket -> ticket.state() == DrawUnitState.REPLACED)
                .toList();
    }

    /** Returns the tickets as CSV; the first five columns are those of the script in docs/random-selection. */
    public String ticketsCsv() {
        return tickets.stream()
                .map(ticket -> String.join(
                        ",",
                        ticket.stratum(),
                        String.valueOf(ticket.rank()),
                        ticket.number(),
                        ticket.ticket(),
                        String.valueOf(ticket.drawn()),
                        ticket.state().name(),
                        Objects.requireNonNullElse(ticket.replacedBy(), "")))
                .collect(Collectors.joining("\r\n", "stratum,rank,number,ticket,drawn,state,replacedBy\r\n", "\r\n"));
    }
}

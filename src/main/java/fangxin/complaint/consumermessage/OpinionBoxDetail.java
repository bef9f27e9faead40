package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * View of one opinion book or box with all its readings, who entered it, and whether the reader can record a reading.
 *
 * @param enteredBy name of the officer who entered it
 * @param readings  the newest first
 * @param acting    whether the reader records readings
 */
public record OpinionBoxDetail(
        @NotNull OpinionBoxView box,
        @NotNull String enteredBy,
        @NotNull List<BoxReading> readings,
        boolean acting) implements Serializable {
    /**
     * A reading as it is in force.
     *
     * @param corrections its corrections, the newest first
     */
    public record BoxReading(
            @NotNull LocalDate readOn,
            int opinions,
            String note,
            @NotNull String actor,
            @NotNull Instant recordedAt,
            @NotNull List<ReadingCorrection> corrections)
            implements Serializable {
        static BoxReading of(OpinionBoxReading reading) {
            return new BoxReading(
                    reading.readOn(),
                    reading.opinions(),
                    reading.note(),
                    reading.actor().name(),
                    reading.recordedAt(),
                    corrections(reading));
        }

        private static List<ReadingCorrection> corrections(OpinionBoxReading reading) {
            List<ReadingCorrection> all = new ArrayList<>();
            int before = reading.recordedOpinions();
            for (OpinionBoxCorrection each : reading.corrections()) {
                all.add(new ReadingCorrection(
                        before, each.opinions(), each.reason(), each.actor().name(), each.recordedAt()));
                before = each.opinions();
            }
            return List.copyOf(all.reversed());
        }
    }

    /**
     * A correction of a reading.
     *
     * @param before number of new opinions before it
     * @param after  number that it states
     */
    public record ReadingCorrection(
            int before,
            int after,
            @NotNull String reason,
            @NotNull String actor,
            @NotNull Instant recordedAt) implements Serializable {}
}

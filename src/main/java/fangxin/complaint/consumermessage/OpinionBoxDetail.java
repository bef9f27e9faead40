package fangxin.complaint.consumermessage;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of one opinion book or box with all its readings, who entered it, and whether the reader can record a reading.
 *
 * @param enteredBy name of the officer who entered it
 * @param readings  the newest first
 * @param acting    whether the reader records readings
 */
public record OpinionBoxDetail(OpinionBoxView box, String enteredBy, List<BoxReading> readings, boolean acting)
        implements Serializable {
    /** A reading. */
    public record BoxReading(LocalDate readOn, int opinions, String note, String actor, Instant recordedAt)
            implements Serializable {
        static BoxReading of(OpinionBoxReading reading) {
            return new BoxReading(
                    reading.readOn(),
                    reading.opinions(),
                    reading.note(),
                    reading.actor().name(),
                    reading.recordedAt());
        }
    }
}

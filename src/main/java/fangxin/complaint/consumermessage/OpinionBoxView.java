package fangxin.complaint.consumermessage;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of an opinion book or box in a list: unit, book or box, place, days on which it was put up and taken down, last
 * reading, and last day for the reading of this month.
 *
 * @param unit    number of the title
 * @param endedOn day on which it was taken down, or null
 * @param readOn  day of the last reading, or null
 * @param dueOn   last day for the reading of this month; null where it was read or was taken down
 */
public record OpinionBoxView(
        @NotNull String id,
        @NotNull String unit,
        String signName,
        @NotNull MessageChannel channel,
        @NotNull String place,
        @NotNull LocalDate startedOn,
        LocalDate endedOn,
        LocalDate readOn,
        LocalDate dueOn)
        implements Serializable {
    static OpinionBoxView of(OpinionBox box, LocalDate today, ConsumerMessageTerms terms) {
        boolean toBeRead =
                box.endedOn() == null && OpinionBoxReadingRule.isToBeRead(box.startedOn(), box.readOn(), today, terms);
        return new OpinionBoxView(
                box.id(),
                box.title().number(),
                box.title().place().signName(),
                box.channel(),
                box.place(),
                box.startedOn(),
                box.endedOn(),
                box.readOn(),
                toBeRead ? OpinionBoxReadingRule.dueOn(today, terms) : null);
    }
}

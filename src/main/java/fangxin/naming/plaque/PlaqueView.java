package fangxin.naming.plaque;

import fangxin.naming.title.Plaque;
import fangxin.naming.title.Title;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of the plaque of a title: number, day, receiver and picture of the handover, last day for a return that is
 * demanded, day, taker and picture of the return, and whether the holder can have one.
 *
 * @param held whether the holder can have one that is to be given back
 */
public record PlaqueView(
        @NotNull String number,
        @NotNull String title,
        LocalDate handedOverOn,
        String receiver,
        String photo,
        LocalDate dueOn,
        LocalDate returnedOn,
        String takenBy,
        String returnPhoto,
        boolean held)
        implements Serializable {
    static PlaqueView of(Title title) {
        Plaque plaque = title.plaque();
        return new PlaqueView(
                plaque.number(),
                title.number(),
                plaque.handedOverOn(),
                plaque.receiver(),
                plaque.photo(),
                plaque.dueOn(),
                plaque.returnedOn(),
                plaque.takenBy(),
                plaque.returnPhoto(),
                title.mayHaveUnreturnedPlaque());
    }
}

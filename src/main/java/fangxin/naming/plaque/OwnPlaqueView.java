package fangxin.naming.plaque;

import fangxin.naming.title.Plaque;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;

/**
 * View of the plaque of a title for its holder: what has become of it, and the day of that.
 *
 * @param day of the handover or return, or the last day for the return; null while the plaque waits
 */
public record OwnPlaqueView(String title, OwnPlaqueState state, LocalDate day) {
    /** What has become of a plaque, for its holder. */
    public enum OwnPlaqueState {
        WAITING,
        HANDED_OVER,
        TO_RETURN,
        RETURNED
    }

    /** Returns the view, or null where this system knows nothing of a plaque, as of a title issued elsewhere. */
    static OwnPlaqueView of(Title title, LocalDate today) {
        Plaque plaque = title.plaque();
        TitleStanding standing = title.standing(today);
        if (plaque.returnedOn() != null) {
            return new OwnPlaqueView(title.number(), OwnPlaqueState.RETURNED, plaque.returnedOn());
        }
        if (plaque.dueOn() != null) {
            return new OwnPlaqueView(title.number(), OwnPlaqueState.TO_RETURN, plaque.dueOn());
        }
        if (plaque.handedOverOn() != null) {
            return new OwnPlaqueView(title.number(), OwnPlaqueState.HANDED_OVER, plaque.handedOverOn());
        }
        return standing.isRunning() && !title.provenance().isIssuedElsewhere()
                ? new OwnPlaqueView(title.number(), OwnPlaqueState.WAITING, null)
                : null;
    }
}

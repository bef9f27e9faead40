package fangxin.candidacy;

import fangxin.round.Round;
import java.time.LocalDate;

/** The titles that a candidacy's subject holds already; answered by whoever keeps titles. */
public interface HeldTitles {
    /** Whether a valid title of a level stands on a day for the same merchant, kind and premises. */
    boolean held(Candidacy candidacy, Round.Level level, LocalDate day);
}

package fangxin.rating;

import fangxin.round.TitleTrack;
import java.time.LocalDate;

/**
 * View of a running title (valid or suspended) for its rating: number, track, holder, sign name, and the
 * candidacy and day of its naming.
 *
 * @param merchant  id of its holder, or null
 * @param candidacy reference of the candidacy that it came of, or null
 * @param namedOn   or null
 */
public record RatedTitle(
        String number, TitleTrack track, String merchant, String signName, String candidacy, LocalDate namedOn) {}

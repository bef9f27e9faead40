package fangxin.rating;

import fangxin.round.TitleTrack;
import java.time.LocalDate;

/**
 * View of a running title with what its rating needs.
 *
 * @param merchant  id of its holder, or null
 * @param candidacy reference of the candidacy that it came of, or null
 * @param namedOn   or null
 */
public record RatedTitle(
        String number, TitleTrack track, String merchant, String signName, String candidacy, LocalDate namedOn) {}

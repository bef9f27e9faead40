package fangxin.registry.legacyimport;

import fangxin.criteria.model.Grade;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Value: the wordings that an import file may contain, each with its code, and the offices for which the sender may
 * import. The maps lead from normalized wordings to codes.
 *
 * @param premises subject types whose title belongs to one place of business
 * @param counties codes of the county-level offices
 * @param city     code of the city's office
 * @param offices  offices for which the sender acts; the city's office acts for all
 */
record AllowedValues(
        Map<String, String> subjectTypes,
        Set<String> premises,
        Map<String, ApplicationRound.TitleLevel> levels,
        Map<String, String> districts,
        Map<String, String> sectors,
        Map<String, Grade> grades,
        Map<String, TitleTrack> tracks,
        Set<String> counties,
        String city,
        Set<String> offices,
        LocalDate today) {

    boolean actsFor(String owner) {
        return offices.contains(owner) || offices.contains(city);
    }
}

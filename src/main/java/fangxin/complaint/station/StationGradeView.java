package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of the valid grade of a station for anyone: name, ground, month of the assessment and last day.
 *
 * @param assessedIn month of the assessment, as in 2026-03
 * @param lastDay    null where it does not expire
 */
public record StationGradeView(
        @NotNull String code,
        @NotNull LocalizedText name,
        LocalizedText ground,
        @NotNull String assessedIn,
        LocalDate lastDay)
        implements Serializable {
    /** Returns the grade of a station that is valid on a day; null without one. */
    static StationGradeView of(Station station, StationTerms terms, LocalDate day) {
        return station.isGradedOn(day)
                ? new StationGradeView(
                        station.grade(),
                        terms.gradeName(station.grade()),
                        terms.grade(station.grade()).map(StationGrade::ground).orElse(null),
                        station.gradeIn(),
                        station.gradeUntil())
                : null;
    }
}

package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of the valid grade of a station: name, ground, month of the assessment, last day and, for its office and staff, the
 * file of the assessment.
 *
 * @param assessedIn month of the assessment, as in 2026-03
 * @param lastDay    null where it does not expire
 * @param file       id of the file; null without one, and for the public
 */
public record StationGradeView(
        @NotNull String code,
        @NotNull LocalizedText name,
        LocalizedText ground,
        @NotNull String assessedIn,
        LocalDate lastDay,
        String file)
        implements Serializable {
    /** Returns the grade of a station that is valid on a day, for anyone; null without one. */
    static StationGradeView of(Station station, StationTerms terms, LocalDate day) {
        return of(station, terms, day, null);
    }

    /** Returns the same with the file of the assessment, for the office and the staff of the station. */
    static StationGradeView withFile(Station station, StationTerms terms, LocalDate day) {
        return of(station, terms, day, station.gradeFile());
    }

    private static StationGradeView of(Station station, StationTerms terms, LocalDate day, String file) {
        return station.isGradedOn(day)
                ? new StationGradeView(
                        station.grade(),
                        terms.gradeName(station.grade()),
                        terms.grade(station.grade()).map(StationGrade::ground).orElse(null),
                        station.gradeIn(),
                        station.gradeUntil(),
                        file)
                : null;
    }
}

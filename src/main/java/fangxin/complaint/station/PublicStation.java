package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of an active station or ODR firm for anyone: type, name, business that runs it, district, venue, place, day of
 * opening, grade, rates, and distance from the reader.
 *
 * @param office code of the office in whose district it works
 * @param venueName name of the kind of venue, or null
 * @param grade  valid grade, or null
 * @param metres distance from the place of the reader; null where either is unknown
 */
public record PublicStation(
        @NotNull String number,
        @NotNull StationType type,
        @NotNull String name,
        @NotNull String hostName,
        @NotNull String office,
        @NotNull LocalizedText district,
        LocalizedText venueName,
        @NotNull StationPlace place,
        LocalDate openedOn,
        StationGradeView grade,
        @NotNull StationFigures figures,
        Integer metres)
        implements Serializable {
    PublicStation at(Integer distance) {
        return new PublicStation(
                number, type, name, hostName, office, district, venueName, place, openedOn, grade, figures, distance);
    }
}

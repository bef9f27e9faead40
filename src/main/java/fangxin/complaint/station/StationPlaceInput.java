package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the place at which consumers reach a station or ODR firm: kind of venue, address, street, link, phone, and
 * position.
 *
 * @param venue  code of the kind of venue, or null
 * @param street code of the street or township, or null
 * @param link   address of the page of a station on a platform, or null
 */
public record StationPlaceInput(
        @Length(max = 40, message = "{station.text.long}") String venue,
        @Length(max = 300, message = "{station.text.long}") String address,
        @Length(max = 12, message = "{station.text.long}") String street,
        @Length(max = 300, message = "{station.text.long}") String link,

        @NotBlank(message = "{station.phone.missing}") @Length(max = 40, message = "{station.text.long}")
        String phone,

        @Range(min = -90, max = 90, message = "{station.position}")
        Double lat,

        @Range(min = -180, max = 180, message = "{station.position}")
        Double lng) {
    public StationPlaceInput {
        venue = FieldErrors.tidy(venue);
        address = FieldErrors.tidy(address);
        street = FieldErrors.tidy(street);
        link = FieldErrors.tidy(link);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
    }

    /** Checks the fields that a type of entry requires: a venue and an address, or a link. */
    void check(StationType type, StationTerms terms, FieldErrors errors) {
        errors.refuse(
                        type == StationType.VENUE && (venue == null || !terms.hasVenue(venue)),
                        "place.venue",
                        "station.venue.missing")
                .refuse(type != StationType.ONLINE && address == null, "place.address", "station.address.missing")
                .refuse(type == StationType.ONLINE && link == null, "place.link", "station.link.missing")
                .refuse(link != null && !link.matches("https?://[^\\s\"<>]{3,290}"), "place.link", "station.link.shape")
                .refuse((lat == null) != (lng == null), "place.lat", "station.position");
    }

    StationPlace place(StationType type) {
        return new StationPlace(
                type == StationType.VENUE ? venue : null,
                address == null ? "" : address,
                street,
                link,
                phone,
                lat,
                lng);
    }
}

package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import fangxin.merchant.CreditCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an application for a station or an ODR firm, and of a revision of its particulars.
 *
 * @param office     office of the county in which it works
 * @param name       name under which consumers know it
 * @param hostName   registered name of the business that runs it
 * @param street     code of the street or township, or null
 * @param contact    person in charge; shown to offices only
 * @param conditions codes of the conditions that the applicant meets
 */
public record StationInput(
        @NotBlank(message = "{station.office.missing}") @Length(max = 30)
        String office,

        @NotNull(message = "{station.type.missing}") StationType type,

        @Length(max = 40, message = "{station.text.long}") String venue,

        @NotBlank(message = "{station.name.missing}") @Length(max = 120, message = "{station.text.long}")
        String name,

        @NotBlank(message = "{station.hostName.missing}") @Length(max = 200, message = "{station.text.long}")
        String hostName,

        @CreditCode String creditCode,

        @Length(max = 300, message = "{station.text.long}") String address,

        @Length(max = 12, message = "{station.text.long}") String street,

        @Length(max = 300, message = "{station.text.long}") String link,

        @NotBlank(message = "{station.phone.missing}") @Length(max = 40, message = "{station.text.long}")
        String phone,

        @Range(min = -90, max = 90, message = "{station.position}") Double lat,
        @Range(min = -180, max = 180, message = "{station.position}") Double lng,

        @NotBlank(message = "{station.contact.missing}") @Length(max = 60, message = "{station.text.long}")
        String contact,

        @NotBlank(message = "{station.contactPhone.missing}") @Length(max = 40, message = "{station.text.long}")
        String contactPhone,

        @Range(min = 1, max = 10_000, message = "{station.staff}") int staff,

        @Size(max = 40, message = "{station.conditions.long}")
        List<@Length(max = 40) String> conditions) {
    public StationInput {
        office = FieldErrors.tidy(office);
        venue = FieldErrors.tidy(venue);
        name = FieldErrors.tidy(name);
        hostName = FieldErrors.tidy(hostName);
        address = FieldErrors.tidy(address);
        street = FieldErrors.tidy(street);
        link = FieldErrors.tidy(link);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
        contact = FieldErrors.tidy(contact);
        contactPhone = FieldErrors.tidy(TextNormalizer.phone(contactPhone));
        conditions = conditions == null ? List.of() : new ArrayList<>(conditions);
    }

    StationPlace place() {
        return new StationPlace(
                type == StationType.VENUE ? venue : null, address == null ? "" : address, street, link, phone, lat, lng);
    }

    String code() {
        return TextNormalizer.code(creditCode);
    }

    /** Refuses faulty fields, and what the type of entry requires besides. */
    void check(StationTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        if (type != null) {
            errors.refuse(
                            type == StationType.VENUE && (venue == null || !terms.hasVenue(venue)),
                            "venue",
                            "station.venue.missing")
                    .refuse(type != StationType.ONLINE && address == null, "address", "station.address.missing")
                    .refuse(type == StationType.ONLINE && link == null, "link", "station.link.missing");
        }
        errors.refuse(link != null && !link.matches("https?://[^\\s\"<>]{3,290}"), "link", "station.link.shape")
                .refuse((lat == null) != (lng == null), "lat", "station.position");
        errors.check();
    }
}

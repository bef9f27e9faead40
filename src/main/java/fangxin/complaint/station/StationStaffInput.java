package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the staff of a station or ODR firm: name and phone of the person in charge, and number of persons.
 *
 * @param contact person in charge; shown to the office and to the staff only
 * @param count   number of persons
 */
public record StationStaffInput(
        @NotBlank(message = "{station.contact.missing}") @Length(max = 60, message = "{station.text.long}")
        String contact,

        @NotBlank(message = "{station.contactPhone.missing}") @Length(max = 40, message = "{station.text.long}")
        String contactPhone,

        @Range(min = 1, max = 10_000, message = "{station.staff}")
        int count) {
    public StationStaffInput {
        contact = FieldErrors.tidy(contact);
        contactPhone = FieldErrors.tidy(TextNormalizer.phone(contactPhone));
    }
}

package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.merchant.CreditCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an application for a station or an ODR firm, and of a revision of its particulars: office, type, names,
 * credit code, place, staff, and the conditions that the applicant meets; it refuses what the terms do not allow.
 *
 * @param office     office of the county in which it works
 * @param name       name under which consumers know it
 * @param hostName   registered name of the business that runs it
 * @param conditions codes of the conditions that the applicant meets
 */
public record StationInput(
        @NotBlank(message = "{station.office.missing}") @Length(max = 30)
        String office,

        @NotNull(message = "{station.type.missing}") StationType type,

        @NotBlank(message = "{station.name.missing}") @Length(max = 120, message = "{station.text.long}")
        String name,

        @NotBlank(message = "{station.hostName.missing}") @Length(max = 200, message = "{station.text.long}")
        String hostName,

        @CreditCode String creditCode,
        @NotNull(message = "{station.phone.missing}") @Valid StationPlaceInput place,

        @NotNull(message = "{station.contact.missing}") @Valid
        StationStaffInput staff,

        @Size(max = 40, message = "{station.conditions.long}")
        List<@Length(max = 40) String> conditions) {
    public StationInput {
        office = FieldErrors.tidy(office);
        name = FieldErrors.tidy(name);
        hostName = FieldErrors.tidy(hostName);
        conditions = conditions == null ? List.of() : new ArrayList<>(conditions);
    }

    String code() {
        return TextNormalizer.code(creditCode);
    }

    /** Refuses faulty fields, and missing fields that the type of entry requires. */
    void check(StationTerms terms) {
        FieldErrors errors = new FieldErrors().validate(this);
        if (type != null && place != null) {
            place.check(type, terms, errors);
        }
        errors.check();
    }
}

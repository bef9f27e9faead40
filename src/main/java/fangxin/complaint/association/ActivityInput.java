package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer of an association who enters or corrects an activity: association, kind, day, place, topic,
 * number of people or copies, and, for a correction, the version that was shown; it refuses a day in the future or long
 * ago.
 *
 * @param quantity number of people, of leaflets: of copies
 * @param version  version of the entry that is corrected, as it was read; null for a new one
 */
public record ActivityInput(
        @NotBlank(message = "{association.association.missing}") @Length(max = 30, message = "{association.text.long}")
        String association,

        @NotNull(message = "{association.activity.kind.missing}")
        ActivityKind kind,

        @NotNull(message = "{association.activity.heldOn.missing}")
        LocalDate heldOn,

        @NotBlank(message = "{association.activity.place.missing}")
        @Length(max = 120, message = "{association.text.long}")
        String place,

        @NotBlank(message = "{association.activity.topic.missing}")
        @Length(max = 200, message = "{association.text.long}")
        String topic,

        @NotNull(message = "{association.activity.quantity}")
        @Range(min = 0, max = 10_000_000, message = "{association.activity.quantity}")
        Integer quantity,

        @Min(value = 0, message = "{association.version}") Long version) {
    private static final int MOST_YEARS = 10;

    public ActivityInput {
        association = FieldErrors.tidy(association);
        place = FieldErrors.tidy(place);
        topic = FieldErrors.tidy(topic);
    }

    /** Refuses faulty fields, and a day in the future or long ago. */
    void check(LocalDate today) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        errors.refuse(heldOn.isAfter(today), "heldOn", "association.activity.future")
                .refuse(
                        heldOn.isBefore(today.minusYears(MOST_YEARS)),
                        "heldOn",
                        "association.activity.early",
                        MOST_YEARS);
        errors.check();
    }
}

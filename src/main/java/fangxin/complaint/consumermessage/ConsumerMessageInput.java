package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Input of a consumer who writes to a titled unit: the number of the unit, the type, the words, a contact, and whether
 * the station to which an unanswered message passes may receive this contact.
 *
 * @param unit    number of the unit, as the plaque states it
 * @param words   may be left out in a report on a plaque
 * @param contact mobile number or mail address; may be left out
 * @param stationContact whether a station that takes the message over receives the contact too
 */
public record ConsumerMessageInput(
        @NotBlank(message = "{consumermessage.unit.missing}") @Length(max = 40, message = "{consumermessage.text.long}")
        String unit,

        @NotNull(message = "{consumermessage.type.missing}") ConsumerMessageType type,

        @Length(max = 2000, message = "{consumermessage.text.long}")
        String words,

        @Pattern(regexp = CONTACT, message = "{consumermessage.contact.wrong}")
        @Length(max = 120, message = "{consumermessage.text.long}")
        String contact,

        boolean stationContact) {
    private static final String CONTACT =
            "1[3-9][0-9]{9}|[A-Za-z0-9._+\\-]{1,64}@[A-Za-z0-9\\-]{1,40}(\\.[A-Za-z0-9\\-]{1,20}){1,3}";

    public ConsumerMessageInput {
        unit = FieldErrors.tidy(unit);
        words = FieldErrors.tidy(words);
        contact = FieldErrors.tidy(TextNormalizer.phone(contact));
    }

    /** Refuses faulty input; words are required except in a report on a plaque. */
    ConsumerMessageInput checked() {
        new FieldErrors()
                .validate(this)
                .refuse(
                        words == null && type != null && !type.isPlaqueReport(),
                        "words",
                        "consumermessage.words.missing")
                .check();
        return this;
    }
}

package fangxin.naming.objection;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.i18n.Messages;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Input of an objection to an item of a notice or to a pledge: statement and, unless it is anonymous, name and contact;
 * from an objector, or from an officer who records a letter, a call or a visit with its channel and day.
 *
 * @param item       number of the item in the notice; 0 where the candidacy is known otherwise
 * @param name       the objector's name, or null when anonymous
 * @param contact    where the answer goes; needed with a name
 * @param receivedOn day on which a letter, call or visit came; null means today
 */
public record ObjectionInput(
        @Min(value = 0, message = "{naming.objection.item}") int item,

        ObjectionChannel channel,

        @NotBlank(message = "{naming.objection.statement}")
        @Length(max = AbstractObjection.MAX_LENGTH, message = "{naming.tooLong}")
        String statement,

        @Length(max = 100, message = "{naming.tooLong}") String name,

        @Length(max = ObjectionReplyRule.LONGEST, message = "{naming.tooLong}")
        String contact,

        LocalDate receivedOn) {
    public ObjectionInput {
        contact = TextNormalizer.phone(contact);
    }

    /** An anonymous caller. */
    public static final Actor PUBLIC =
            new Actor(RecordedActor.PUBLIC, Messages.message(Locale.CHINESE, "identity.public"), List.of());

    ObjectionInput checked() {
        FieldErrors errors = new FieldErrors()
                .refuse(channel == ObjectionChannel.ONLINE && item == 0, "item", "naming.objection.item");
        return checked(errors);
    }

    /** Refuses faulty fields, except the number of the item. */
    public ObjectionInput checkedWithoutItem() {
        return checked(new FieldErrors());
    }

    private ObjectionInput checked(FieldErrors errors) {
        errors.validate(this)
                .refuse(ObjectionReplyRule.missesContact(this), "contact", "naming.objection.contact")
                .refuse(
                        isReachable()
                                && channel == ObjectionChannel.ONLINE
                                && !ObjectionReplyRule.isAnswerable(contact),
                        "contact",
                        "naming.objection.contact.shape")
                .check();
        return this;
    }

    public boolean isNamed() {
        return name != null && !name.isBlank();
    }

    public boolean isReachable() {
        return contact != null && !contact.isBlank();
    }

    public ObjectorIdentity identity() {
        return new ObjectorIdentity(isNamed() ? name.strip() : null, isReachable() ? contact.strip() : null);
    }
}

package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Value of what a holder states in its application for renewal (续期申请内容), prefilled: sign, address, contact, promises
 * and changes; a draft may lack parts, and the value names those that are missing. Sign and address are those of the
 * title: a change of them has its own procedure (信息变更), with evidence, a decision and a public entry.
 *
 * @param contactName  person whom the office asks
 * @param promises     promises to consumers, one a line
 * @param changes      what has changed since the naming or the last renewal; null where nothing has
 */
public record RenewalContent(
        @Length(max = 200, message = "{renewal.long}") String signName,
        @Length(max = 300, message = "{renewal.long}") String address,
        @Length(max = 40, message = "{renewal.long}") String contactName,

        @Length(max = 30, message = "{renewal.long}")
        @Pattern(regexp = "[0-9+][0-9 -]{4,29}", message = "{renewal.phone}")
        String contactPhone,

        @Length(max = 2000, message = "{renewal.long}") String promises,
        @Length(max = 1000, message = "{renewal.long}") String changes)
        implements Serializable {
    public RenewalContent {
        signName = TextNormalizer.line(signName);
        address = TextNormalizer.line(address);
        contactName = TextNormalizer.line(contactName);
        contactPhone = FieldErrors.tidy(contactPhone);
        promises = FieldErrors.tidy(promises);
        changes = FieldErrors.tidy(changes);
    }

    /** Returns the content with some parts changed, by the names of their fields. */
    RenewalContent with(Map<String, String> changed) {
        return new RenewalContent(
                changed.getOrDefault(RenewalPart.SIGN_NAME.field(), signName),
                changed.getOrDefault(RenewalPart.ADDRESS.field(), address),
                changed.getOrDefault(RenewalPart.CONTACT_NAME.field(), contactName),
                changed.getOrDefault(RenewalPart.CONTACT_PHONE.field(), contactPhone),
                changed.getOrDefault(RenewalPart.PROMISES.field(), promises),
                changed.getOrDefault(RenewalPart.CHANGES.field(), changes));
    }

    /** Returns the content with the sign and address of the title. */
    RenewalContent filledFrom(Title title) {
        return new RenewalContent(
                title.place().signName(), title.place().address(), contactName, contactPhone, promises, changes);
    }

    /** Returns the content with the sign and address of the title; refuses a different sign or address. */
    RenewalContent of(Title title) {
        RenewalContent filled = filledFrom(title);
        FieldErrors errors = new FieldErrors();
        for (RenewalPart part : RenewalPart.values()) {
            errors.refuse(
                    part.isParticular()
                            && part.in(this) != null
                            && !part.in(this).equals(part.in(filled)),
                    part.field(),
                    "renewal.particular." + part.name(),
                    part.in(filled));
        }
        errors.check();
        return filled;
    }

    /** Returns the content without the contact person. */
    RenewalContent withoutContact() {
        return new RenewalContent(signName, address, null, null, promises, changes);
    }

    /** Returns a violation for each part that a submission needs and that is empty. */
    List<Violation> missing() {
        return Arrays.stream(RenewalPart.values())
                .filter(part -> part.isRequired() && part.in(this) == null)
                .map(part -> new Violation(part.field(), "renewal.missing." + part.name(), List.of()))
                .toList();
    }
}

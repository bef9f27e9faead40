package fangxin.supervision.renewal;

import java.util.function.Function;

/**
 * Enum of the parts of an application for renewal that a defect can concern (续期申请的各部分): the fields of its content, the
 * signed pledge, and the evidence.
 */
public enum RenewalPart {
    SIGN_NAME("signName", false, RenewalContent::signName),
    ADDRESS("address", false, RenewalContent::address),
    CONTACT_NAME("contactName", true, RenewalContent::contactName),
    CONTACT_PHONE("contactPhone", true, RenewalContent::contactPhone),
    PROMISES("promises", true, RenewalContent::promises),
    CHANGES("changes", false, RenewalContent::changes),
    PLEDGE("picture", false, null),
    EVIDENCE("evidence", false, null);

    private final String field;
    private final boolean required;
    private final Function<RenewalContent, String> value;

    RenewalPart(String field, boolean required, Function<RenewalContent, String> value) {
        this.field = field;
        this.required = required;
        this.value = value;
    }

    /** Returns the name of the form field of the part. */
    public String field() {
        return field;
    }

    boolean isRequired() {
        return required;
    }

    /** Returns whether the part is a particular of the title, which a renewal states and does not change. */
    boolean isParticular() {
        return this == SIGN_NAME || this == ADDRESS;
    }

    /** Returns this part of the content; null for the pledge and the evidence, which are stored separately. */
    String in(RenewalContent content) {
        return value == null ? null : value.apply(content);
    }
}

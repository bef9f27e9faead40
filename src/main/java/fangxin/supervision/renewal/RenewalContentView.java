package fangxin.supervision.renewal;

import fangxin.merchant.Masking;
import java.io.Serializable;

/**
 * View of what a holder states in its application for renewal: its parts as in {@link RenewalContent}, with the contact
 * masked where the reader must not read it.
 */
public record RenewalContentView(
        String signName, String address, String contactName, String contactPhone, String promises, String changes)
        implements Serializable {
    static RenewalContentView of(RenewalContent content) {
        return new RenewalContentView(
                content.signName(),
                content.address(),
                content.contactName(),
                content.contactPhone(),
                content.promises(),
                content.changes());
    }

    /** Returns the content with the name and the phone number of the contact masked. */
    static RenewalContentView masked(RenewalContent content) {
        return new RenewalContentView(
                content.signName(),
                content.address(),
                Masking.name(content.contactName()),
                Masking.contact(content.contactPhone()),
                content.promises(),
                content.changes());
    }

    /** Returns the content for the form; only an unmasked view has it. */
    public RenewalContent toContent() {
        return new RenewalContent(signName, address, contactName, contactPhone, promises, changes);
    }
}

package fangxin.merchant;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored registration of a merchant that waits, under its contact, until the person enters the one-time code that was
 * sent to that contact.
 */
@Entity
@Table(name = "pending_registration")
class PendingRegistration {
    @Id
    @Length(max = 200)
    private String contact;

    @NotNull
    @Length(max = 100)
    private String name;

    @NotNull
    @Length(max = 20)
    private String creditCode;

    @NotNull
    @Length(max = 200)
    private String merchantName;

    @NotNull
    @Length(max = 30)
    private String agency;

    @NotNull
    @Length(max = 2)
    private String language;

    @NotNull
    private Instant createdAt;

    protected PendingRegistration() {}

    PendingRegistration(
            Contact contact,
            String name,
            UnifiedSocialCreditCode creditCode,
            String merchantName,
            String agency,
            String language,
            Instant now) {
        this.contact = contact.value();
        this.name = name;
        this.creditCode = creditCode.value();
        this.merchantName = merchantName;
        this.agency = agency;
        this.language = language;
        this.createdAt = now;
    }

    Contact contact() {
        return new Contact(contact);
    }

    String name() {
        return name;
    }

    UnifiedSocialCreditCode creditCode() {
        return new UnifiedSocialCreditCode(creditCode);
    }

    String merchantName() {
        return merchantName;
    }

    String agency() {
        return agency;
    }

    /** Returns the language in which this person reads. */
    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }
}

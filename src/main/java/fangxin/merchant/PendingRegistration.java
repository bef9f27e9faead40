package fangxin.merchant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Registration of a merchant that waits for its one-time code. */
@Entity
@Table(name = "pending_registration")
public class PendingRegistration {
    @Id
    private String contact;

    private String name;
    private String creditCode;
    private String merchantName;
    private String organ;
    private String language;
    private Instant createdAt;

    protected PendingRegistration() {}

    PendingRegistration(
            Contact contact,
            String name,
            UnifiedSocialCreditCode creditCode,
            String merchantName,
            String organ,
            String language,
            Instant now) {
        this.contact = contact.value();
        this.name = name;
        this.creditCode = creditCode.value();
        this.merchantName = merchantName;
        this.organ = organ;
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

    String organ() {
        return organ;
    }

    /** In which this person reads. */
    String language() {
        return language;
    }

    Instant createdAt() {
        return createdAt;
    }
}

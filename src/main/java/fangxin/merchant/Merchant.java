package fangxin.merchant;

import fangxin.common.NameCollation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored merchant (商户): firm, sole trader, co-operative or public body, one for each credit code, with its office and
 * registered name; an officer confirms it or takes that back, and its name and credit code can change.
 */
@Entity
public class Merchant {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 20)
    private String creditCode;

    @Length(max = 500)
    private String creditCodeReason;

    @NotNull
    @Length(max = 200)
    private String name;

    @Length(max = 200)
    private String nameKey;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @NotNull
    @Length(max = 30)
    private String agency;

    @Length(max = 60)
    private String confirmedBy;

    private Instant confirmedAt;

    @NotNull
    private Instant createdAt;

    protected Merchant() {}

    /** @param agency the county-level office of the place of business; the credit code never decides it */
    public Merchant(UnifiedSocialCreditCode creditCode, String name, String agency, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.creditCode = creditCode.value();
        rename(name);
        this.agency = agency;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public UnifiedSocialCreditCode creditCode() {
        return new UnifiedSocialCreditCode(creditCode);
    }

    /** Returns the reason why a code with wrong check characters was accepted, or null. */
    public String creditCodeReason() {
        return creditCodeReason;
    }

    /** Returns the registered name. */
    public String name() {
        return name;
    }

    public String agency() {
        return agency;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns whether an officer has confirmed that the account acts for the merchant (已核验); before that: 未核验. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public void confirm(String officer, Instant now) {
        confirmedBy = officer;
        confirmedAt = now;
    }

    void unconfirm() {
        confirmedBy = null;
        confirmedAt = null;
    }

    void acceptCode(String reason) {
        creditCodeReason = reason;
    }

    /** Takes another credit code of the same legal person, for example of a sole trader that became a company (个转企). */
    public void changeCode(UnifiedSocialCreditCode code) {
        creditCode = code.value();
        creditCodeReason = null;
    }

    public void rename(String registeredName) {
        name = registeredName;
        nameKey = TextNormalizer.keyOrNull(registeredName);
        nameSortKey = NameCollation.key(registeredName);
    }
}

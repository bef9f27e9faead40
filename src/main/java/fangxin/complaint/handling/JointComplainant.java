package fangxin.complaint.handling;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored person on the side of the complainant (共同投诉人、代表人、受托人): name, role (one of several complainants, a
 * representative, or a proxy), proof of authority, and consent to the settlement; the name can be erased. The platform
 * does not name them, so an officer enters them.
 */
@Entity
@Table(name = "joint_complainant")
public class JointComplainant {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 20)
    private String complaint;

    @NotNull
    @Length(max = 60)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplainantRole role;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AuthorityProof proof;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SettlementConsent consent;

    @NotNull
    private Instant enteredAt;

    protected JointComplainant() {}

    JointComplainant(String id, String complaint, ComplainantInput input, Instant now) {
        this.id = id;
        this.complaint = complaint;
        this.name = input.name();
        this.role = input.role();
        this.proof = input.proof();
        this.consent = SettlementConsent.OPEN;
        this.enteredAt = now;
    }

    /**
     * Records whether this complainant consents to the settlement; a proxy consents for a complainant entered beside
     * it.
     */
    void state(SettlementConsent given) {
        consent = given;
    }

    /** Erases the name, since its retention is over. */
    void erase(String mark) {
        name = mark;
    }

    String id() {
        return id;
    }

    String complaint() {
        return complaint;
    }

    String name() {
        return name;
    }

    ComplainantRole role() {
        return role;
    }

    AuthorityProof proof() {
        return proof;
    }

    SettlementConsent consent() {
        return consent;
    }
}

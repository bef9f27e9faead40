package fangxin.procedure.evaluation;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored signature of a score sheet by a team member, the shop or the consumer representative: it covers the sheet as
 * it was then. A later mark or picture makes it void, and so does the replacement of its signer before the sheet is
 * closed.
 */
@Entity
@Table(name = "sheet_signature")
public class SheetSignature {
    /** Party that signs a score sheet: team, shop or consumer representative. */
    public enum SigningParty {
        TEAM,
        SHOP,
        CONSUMER
    }

    /**
     * Content that a signature covers.
     *
     * @param marks  number of marks that were given on the sheet, including replaced ones
     * @param digest hash of the {@link SignedContent}
     */
    record CoveredContent(int marks, String digest) {}

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet")
    private ScoreSheet sheet;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SigningParty party;

    @NotNull
    @Length(max = 100)
    private String name;

    @Length(max = 60)
    private String account;

    @Length(max = 36)
    private String image;

    private boolean finger;

    private int markCount;

    @Length(max = 64)
    private String contentDigest;

    @NotNull
    @Length(max = 60)
    private String recordedBy;

    @NotNull
    private Instant signedAt;

    private Instant voidedAt;

    protected SheetSignature() {}

    /** @param covered content of the sheet at the time of the signature */
    SheetSignature(ScoreSheet sheet, SheetSigner signer, CoveredContent covered, String recordedBy, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sheet = sheet;
        this.party = signer.party();
        this.name = signer.name();
        this.account = signer.account();
        this.image = signer.image();
        this.finger = signer.finger();
        this.markCount = covered.marks();
        this.contentDigest = covered.digest();
        this.recordedBy = recordedBy;
        this.signedAt = now;
    }

    SigningParty party() {
        return party;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    String image() {
        return image;
    }

    /** Returns whether the image was drawn on a screen. */
    boolean isDrawnByFinger() {
        return finger;
    }

    Instant signedAt() {
        return signedAt;
    }

    /**
     * Returns the name of the member on whose account a signature was recorded, where that is not the signer's; else
     * null.
     */
    String recorder() {
        return recordedBy.equals(account)
                ? null
                : sheet.team().members().stream()
                        .filter(member -> member.account().equals(recordedBy))
                        .map(TeamMember::name)
                        .findFirst()
                        .orElse(recordedBy);
    }

    /** Returns whether the signer was a member of the team who was replaced after the sheet was closed. */
    boolean isReplaced() {
        return account != null && !sheet.team().has(account);
    }

    /** Voids the signature, since its signer leaves the team before the sheet is closed. */
    void voidAt(Instant now) {
        voidedAt = now;
    }

    /**
     * Returns whether the signature is not void and the sheet still has the signed content. A signature from before
     * contents were hashed has no digest.
     */
    boolean covers(CoveredContent present) {
        return voidedAt == null
                && markCount == present.marks()
                && (contentDigest == null || contentDigest.equals(present.digest()));
    }
}

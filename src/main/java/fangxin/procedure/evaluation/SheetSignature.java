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
 * Stored signature of a score sheet by a team member, the shop or the consumer representative; a later mark makes it
 * void.
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

    private int markCount;

    @NotNull
    @Length(max = 60)
    private String recordedBy;

    @NotNull
    private Instant signedAt;

    protected SheetSignature() {}

    /**
     * @param account of the team member, or null for shop and consumer
     * @param image   file of the signature or of the signed paper, or null where the account is the signature
     * @param markCount how many marks had been given on the sheet by then
     */
    SheetSignature(
            ScoreSheet sheet,
            SigningParty party,
            String name,
            String account,
            String image,
            int markCount,
            String recordedBy,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.sheet = sheet;
        this.party = party;
        this.name = name;
        this.account = account;
        this.image = image;
        this.markCount = markCount;
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

    Instant signedAt() {
        return signedAt;
    }

    boolean covers(int marksGiven) {
        return markCount == marksGiven;
    }
}

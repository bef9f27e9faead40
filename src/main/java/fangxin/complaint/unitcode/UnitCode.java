package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

/**
 * Stored code of a titled unit (单位二维码), which the QR at its counter opens: letters and digits drawn at random, issuer
 * and times; it can be replaced where a copy was pasted elsewhere, and the old one still leads to the unit, with a
 * note.
 */
@Entity
@Table(name = "unit_code")
public class UnitCode {
    /** Letters and digits that cannot be confused with one another. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Length(max = 12)
    private String code;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant issuedAt;

    private Instant replacedAt;

    protected UnitCode() {}

    UnitCode(String code, Title title, RecordedActor actor, Instant now) {
        this.code = code;
        this.title = title;
        this.actor = actor;
        this.issuedAt = now;
    }

    /** Creates a code that cannot be guessed: 50 random bits. */
    static String fresh() {
        StringBuilder fresh = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            fresh.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return fresh.toString();
    }

    /** Ends the code; a code that was replaced before is unchanged. */
    void replace(Instant now) {
        replacedAt = replacedAt == null ? now : replacedAt;
    }

    public String code() {
        return code;
    }

    public Title title() {
        return title;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Returns the moment at which another code replaced this one; empty for the present code. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }
}

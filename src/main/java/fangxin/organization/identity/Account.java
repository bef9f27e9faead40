package fangxin.organization.identity;

import fangxin.common.NameCollation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored account of a person who can sign in: its names, contacts, language and password hash, the declared employer,
 * whether it is open or closed and has a second factor, and the epoch of its sessions.
 */
@Entity
public class Account {
    @Id
    @Length(max = 60)
    private String username;

    @Version
    private long version;

    @NotNull
    @Length(max = 100)
    private String name;

    @NotNull
    @Length(max = NameCollation.MAX_LENGTH)
    private String nameSortKey;

    @Length(max = 30)
    private String phone;

    @Length(max = 200)
    private String mail;

    @Length(max = 400)
    private String password;

    @Length(max = 200)
    private String employer;

    @Length(max = 200)
    private String employerKey;

    @NotNull
    @Length(max = 5)
    private String language;

    private boolean active;

    @NotNull
    private Instant createdAt;

    private long sessionEpoch;

    private boolean secondFactor;

    protected Account() {}

    public Account(String username, String name, String phone, String mail, Instant now) {
        this.username = username;
        this.name = name;
        this.nameSortKey = NameCollation.key(name);
        this.phone = phone;
        this.mail = mail;
        this.language = "zh";
        this.active = true;
        this.createdAt = now;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String mail() {
        return mail;
    }

    /** Returns the contact for messages: the phone number, or else the email address. */
    public String contact() {
        return phone == null ? mail : phone;
    }

    /**
     * Returns the PBKDF2 hash of the password with its parameters; null for an account that signs in by one-time code
     * only.
     */
    public String password() {
        return password;
    }

    /** Returns the firm this person works for besides, declared so that conflicts are found. */
    public String employer() {
        return employer;
    }

    public String language() {
        return language;
    }

    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the number of the present epoch: sessions and tokens of an earlier epoch are no longer valid. */
    long sessionEpoch() {
        return sessionEpoch;
    }

    /** Returns whether the account has a second factor, which every sign-in then requires. */
    public boolean hasSecondFactor() {
        return secondFactor;
    }

    void recordSecondFactor(boolean one) {
        secondFactor = one;
    }

    /** Ends every session and token of this account. */
    public void endSessions() {
        sessionEpoch++;
    }

    public void changePassword(String hash) {
        sessionEpoch++;
        password = hash;
    }

    public void declareEmployer(String firm) {
        employer = firm;
        employerKey = TextNormalizer.keyOrNull(firm);
    }

    public void changeLanguage(String language) {
        this.language = language;
    }

    public void close() {
        sessionEpoch++;
        active = false;
    }

    public void reopen() {
        sessionEpoch++;
        active = true;
    }
}

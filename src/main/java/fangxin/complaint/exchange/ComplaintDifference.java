package fangxin.complaint.exchange;

import fangxin.common.RuleViolation;
import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import fangxin.complaint.handling.MirroredState;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Stored difference between a file of a platform and the cases stored here (对账差异): type, field, both values, and the
 * agency that has to explain and so clear it, which has the case or else imported the file; a later reconciliation that
 * no longer finds it clears it too. Another agency is the matter of the importing office: no unit passes a case on
 * (article 41).
 */
@Entity
@Table(name = "complaint_difference")
public class ComplaintDifference {
    @Id
    @Length(max = 64)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ComplaintPlatform platform;

    @NotNull
    private LocalDate coveredOn;

    @NotNull
    @Length(max = 40)
    private String platformNumber;

    @Length(max = 20)
    private String complaint;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DifferenceType type;

    @Enumerated(EnumType.STRING)
    private ReconciledField field;

    @Length(max = 200)
    private String here;

    @Length(max = 200)
    private String there;

    @NotNull
    @Length(max = 30)
    private String ownedBy;

    @Length(max = 500)
    private String words;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant foundAt;

    private Instant clearedAt;

    protected ComplaintDifference() {}

    ComplaintDifference(
            String office,
            ComplaintPlatform platform,
            LocalDate day,
            Reconciliation.FoundDifference found,
            Instant now) {
        this.id = idOf(office, platform, day, found);
        this.office = office;
        this.platform = platform;
        this.coveredOn = day;
        this.platformNumber = found.number();
        this.complaint =
                Optional.ofNullable(found.here()).map(each -> each.number()).orElse(null);
        this.type = found.type();
        this.field = found.field();
        this.foundAt = now;
        take(found);
    }

    /** Returns the id of a difference of a day, by which a later comparison finds it again. */
    static String idOf(String office, ComplaintPlatform platform, LocalDate day, Reconciliation.FoundDifference found) {
        return Sha256.hex(String.join(
                "/",
                office,
                platform.name(),
                day.toString(),
                found.number(),
                found.type().name(),
                String.valueOf(found.field())));
    }

    /**
     * Records that a new comparison found the difference: it is open again, unless its owner cleared up exactly these
     * values. The explanation of other values is deleted.
     */
    void find(Reconciliation.FoundDifference found) {
        boolean same = Objects.equals(here, found.ours()) && Objects.equals(there, found.theirs());
        if (!same || words == null) {
            take(found);
            clearedAt = null;
            words = null;
            account = null;
            actorName = null;
        }
    }

    private void take(Reconciliation.FoundDifference found) {
        here = found.ours();
        there = found.theirs();
        ownedBy = Optional.ofNullable(found.here())
                .filter(each -> type != DifferenceType.UNREADABLE && !isOfAgency(type, field))
                .map(each -> owner(found.type(), each))
                .orElse(office);
    }

    private static String owner(DifferenceType type, MirroredState at) {
        return type == DifferenceType.ELSEWHERE ? at.receivedBy() : at.agency();
    }

    /** Returns the agency that the platform states and that the case can take; another difference has none. */
    String statedAgency() {
        if (!isOfAgency(type, field)) {
            throw RuleViolation.at("difference", "exchange.agency.other");
        }
        return there;
    }

    /** Returns whether the two sides state different agencies. */
    static boolean isOfAgency(DifferenceType type, ReconciledField field) {
        return type == DifferenceType.DIFFERENT && field == ReconciledField.AGENCY;
    }

    /** Clears the difference, since a later file no longer has it. */
    void vanish(Instant now) {
        clearedAt = now;
    }

    /**
     * Clears the difference with the explanation of its owner. A repeated explanation changes nothing; another one is
     * refused, and so is that of values which were not shown.
     *
     * @param shown version that the owner read
     */
    void clear(String explanation, long shown, Actor actor, BusinessMoment now) {
        if (!isOpen()) {
            requireSame(explanation);
            return;
        }
        if (version != shown) {
            throw RuleViolation.conflict("exchange.clearing.changed");
        }
        clear(explanation, actor, now);
    }

    private void requireSame(String explanation) {
        if (words == null) {
            throw RuleViolation.conflict("exchange.clearing.gone", clearedAt);
        }
        if (!words.equals(explanation)) {
            throw RuleViolation.conflict("exchange.clearing.taken", actorName, clearedAt);
        }
    }

    private void clear(String explanation, Actor actor, BusinessMoment now) {
        words = explanation;
        account = actor.account();
        actorName = actor.name();
        clearedAt = now.at();
    }

    /**
     * Clears it, since the case has taken the agency that the platform states. Both sides state the same now, so that a
     * later reconciliation finds the old values again if the case has returned to its former agency. The journal of the
     * case has the former agency.
     */
    void clearAsTaken(String explanation, Actor actor, BusinessMoment now) {
        here = there;
        clear(explanation, actor, now);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    ComplaintPlatform platform() {
        return platform;
    }

    LocalDate coveredOn() {
        return coveredOn;
    }

    String platformNumber() {
        return platformNumber;
    }

    /** Returns the number of the case here; null where it is not stored. */
    String complaint() {
        return complaint;
    }

    DifferenceType type() {
        return type;
    }

    /** Returns the field that differs; null for the other types. */
    ReconciledField field() {
        return field;
    }

    String here() {
        return here;
    }

    String there() {
        return there;
    }

    /** Returns the code of the agency that clears the difference. */
    String ownedBy() {
        return ownedBy;
    }

    String words() {
        return words;
    }

    String actorName() {
        return actorName;
    }

    Instant foundAt() {
        return foundAt;
    }

    Instant clearedAt() {
        return clearedAt;
    }

    boolean isOpen() {
        return clearedAt == null;
    }
}

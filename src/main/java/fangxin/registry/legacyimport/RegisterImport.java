package fangxin.registry.legacyimport;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.persistence.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Stored import of an old register (旧名册录入): file, sender, counts of the check, decision and progress. Rows are
 * staged in batches; the progress is stored in the transaction of each, so that an interrupted import continues
 * after the last one. One last transaction publishes all.
 */
@Entity
@Table(name = "register_import")
public class RegisterImport {
    /** REFUSED: the import wrote no title. */
    public enum ImportState {
        CHECKED,
        REFUSED,
        IMPORTING,
        IMPORTED
    }

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 30)
    private String office;

    @NotNull
    @Length(max = 200)
    private String fileName;

    @NotNull
    @Length(max = 36)
    private String fileId;

    @NotNull
    @Length(max = 64)
    private String sha256;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant receivedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKED;

    private boolean partialImport;
    private int total;
    private int acceptable;
    private int refused;
    private int conflicts;
    private int known;
    private int written;
    private int staged;

    private int stagedLine;
    /** Sequence number of the register up to which the lines were compared with it. */
    private long comparedSequence;

    @NotNull
    private Instant movedAt;

    private Instant finishedAt;

    @Length(max = 64)
    private String requestKey;

    @Length(max = 64)
    private String bodyHash;

    protected RegisterImport() {}

    RegisterImport(String id, String office, StoredFile file, ImportReport report, Actor actor, BusinessMoment moment) {
        this.id = id;
        this.office = office;
        this.fileName = file.name();
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.actor = RecordedActor.of(actor);
        this.receivedAt = moment.at();
        this.movedAt = moment.at();
        count(report);
    }

    /** Stores the counts of the lines checked so far. */
    final void count(ImportReport report) {
        total = report.total();
        acceptable = report.acceptable();
        refused = report.refused();
        conflicts = report.conflicts();
        known = report.known();
    }

    /** Decides by a fresh check: the file is taken whole or not at all, unless a part is enough. */
    void decide(ImportReport report, boolean partialIsEnough, long sequence, BusinessMoment moment) {
        if (state != ImportState.CHECKED && state != ImportState.REFUSED) {
            throw new RuleViolation("legacyimport.decided");
        }
        count(report);
        partialImport = partialIsEnough;
        comparedSequence = sequence;
        movedAt = moment.at();
        if (!report.hasNoRefusals() && !partialIsEnough) {
            state = ImportState.REFUSED;
        } else if (report.acceptable() == 0) {
            finish(moment);
        } else {
            state = ImportState.IMPORTING;
        }
    }

    /** Records the request that created the import, so that a repeat of the request is recognised. */
    void recordRequest(RequestKey request) {
        requestKey = request.id();
        bodyHash = request.bodyHash();
    }

    /** Refuses another file under the same key. */
    RegisterImport requireSameBody(RequestKey request) {
        if (!bodyHash.equals(request.bodyHash())) {
            throw RuleViolation.conflict("platform.once.other");
        }
        return this;
    }

    /** Notes that the lines up to one are staged. */
    void stagedUpTo(int line, int more, BusinessMoment moment) {
        if (state != ImportState.IMPORTING || line <= stagedLine) {
            throw new IllegalStateException(id + " " + state + " " + line);
        }
        stagedLine = line;
        staged += more;
        movedAt = moment.at();
    }

    /**
     * Records that the lines were compared with the register once more.
     *
     * @param fewer    lines that are left out since then
     * @param sequence the register's before
     */
    void compare(int fewer, long sequence, BusinessMoment moment) {
        staged -= fewer;
        comparedSequence = sequence;
        movedAt = moment.at();
    }

    /** Records that the lines were published as titles. */
    void publish(int titles, BusinessMoment moment) {
        if (state != ImportState.IMPORTING || titles != staged) {
            throw new IllegalStateException(id + " " + state + ": " + titles + " of " + staged);
        }
        written = titles;
        finish(moment);
    }

    /** Ends the import without a title; an officer can decide on it again once its file is available. */
    void abandon(BusinessMoment moment) {
        state = ImportState.REFUSED;
        staged = 0;
        stagedLine = 0;
        movedAt = moment.at();
    }

    private void finish(BusinessMoment moment) {
        state = ImportState.IMPORTED;
        movedAt = moment.at();
        finishedAt = moment.at();
    }

    public String id() {
        return id;
    }

    /** Returns the code of the office for which the import is made. */
    public String office() {
        return office;
    }

    public String fileName() {
        return fileName;
    }

    public String fileId() {
        return fileId;
    }

    public String sha256() {
        return sha256;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * Returns the sender of the import, who acts for the office of the import: the sender's permissions apply whenever
     * the lines are parsed.
     */
    Actor sender() {
        return sender(actor.account(), actor.name(), office);
    }

    static Actor sender(String account, String name, String office) {
        return new Actor(account, name, List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)));
    }

    /** Returns the day that counts as today for the lines, whenever they are parsed. */
    LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, ApplicationClock.CHINA);
    }

    public ImportState state() {
        return state;
    }

    /** Returns whether the import left out the lines that are refused. */
    public boolean isPartial() {
        return partialImport;
    }

    public int total() {
        return total;
    }

    public int acceptable() {
        return acceptable;
    }

    public int refused() {
        return refused;
    }

    public int conflicts() {
        return conflicts;
    }

    public int known() {
        return known;
    }

    public int written() {
        return written;
    }

    /** Returns the lines that wait to be published, or were. */
    public int staged() {
        return staged;
    }

    /** Returns the last line that is staged. */
    public int stagedLine() {
        return stagedLine;
    }

    long comparedSequence() {
        return comparedSequence;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}

package fangxin.naming.rehearsal;

import fangxin.common.Sha256;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.config.JsonMapper;
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
import java.util.UUID;

/**
 * Stored rehearsal (预演报告) of a draft of criteria: the hash of the content that is rehearsed, who began it and when, its
 * state, how many of the titles were read, the last of them, and how many evaluations and re-checks were scored; {@link
 * EditionRehearsalLine} stores each result that it would change. The titles are read in the order of their numbers,
 * a portion in each transaction, also after a restart.
 */
@Entity
@Table(name = "edition_rehearsal")
public class EditionRehearsal {
    /** Days for which a rehearsal shows the effect on the titles in force. */
    static final int CURRENT_DAYS = 30;

    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 36)
    private String draft;

    @NotNull
    @Length(max = 64)
    private String contentDigest;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RehearsalState state;

    private int total;

    /** Titles that were read so far, also those without an evaluation to score. */
    private int computed;

    private int titles;
    private int rechecks;

    @Length(max = 19)
    private String reached;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant madeAt;

    protected EditionRehearsal() {}

    /** @param total titles to read */
    EditionRehearsal(String draft, CriteriaEdition content, int total, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft;
        this.contentDigest = digest(content);
        this.total = total;
        this.state = RehearsalState.RUNNING;
        this.actor = RecordedActor.of(by.actor());
        this.madeAt = by.moment().at();
    }

    static String digest(CriteriaEdition content) {
        return Sha256.hex(JsonMapper.write(content));
    }

    /** Records that the evaluation or the re-check of one more title was scored by the draft. */
    void count(RehearsedSheet sheet) {
        switch (sheet) {
            case EVALUATION -> titles++;
            case RECHECK -> rechecks++;
        }
    }

    /** Records that further titles were read, through the one with this number. */
    void advance(String number, int read) {
        reached = number;
        computed += read;
    }

    void complete() {
        state = RehearsalState.DONE;
    }

    /**
     * Stops a rehearsal whose draft has changed, since its titles would be scored by two contents, or of which a
     * portion cannot be computed.
     */
    void stop() {
        state = RehearsalState.STOPPED;
    }

    boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Returns whether this rehearsal is made with this content of the edition. */
    boolean isOf(CriteriaEdition content) {
        return contentDigest.equals(digest(content));
    }

    /** Returns whether a request to rehearse this content on a day repeats the one that began this rehearsal. */
    boolean isRepeated(CriteriaEdition content, LocalDate today) {
        return isOf(content)
                && (isRunning()
                        || (state == RehearsalState.DONE
                                && BusinessMoment.dayOf(madeAt).equals(today)));
    }

    /**
     * Returns whether it shows what this content would change: it has rehearsed the content to the end, at most {@value
     * #CURRENT_DAYS} days ago, since titles are named and end meanwhile.
     */
    boolean isCurrent(CriteriaEdition content, LocalDate today) {
        return state == RehearsalState.DONE
                && isOf(content)
                && !BusinessMoment.dayOf(madeAt).plusDays(CURRENT_DAYS).isBefore(today);
    }

    String id() {
        return id;
    }

    String draft() {
        return draft;
    }

    RehearsalState state() {
        return state;
    }

    int total() {
        return total;
    }

    int computed() {
        return computed;
    }

    /** Returns the number of the last title that was read; empty before the first. */
    String reached() {
        return reached == null ? "" : reached;
    }

    /** Returns the titles whose evaluations were scored. */
    int titles() {
        return titles;
    }

    /** Returns the titles whose re-checks were scored. */
    int rechecks() {
        return rechecks;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant madeAt() {
        return madeAt;
    }
}

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
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored rehearsal (预演报告) of a draft of criteria: the hash of the content that was rehearsed, how many evaluations were
 * scored by it, who made it and when; {@link EditionRehearsalLine} stores each title whose grade it would change.
 */
@Entity
@Table(name = "edition_rehearsal")
public class EditionRehearsal {
    /** Days for which a rehearsal shows the effect on the titles in force. */
    static final int CURRENT_DAYS = 30;

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 36)
    private String draft;

    @NotNull
    @Length(max = 64)
    private String contentDigest;

    private int titles;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant madeAt;

    protected EditionRehearsal() {}

    EditionRehearsal(String draft, CriteriaEdition content, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.draft = draft;
        this.contentDigest = digest(content);
        this.actor = RecordedActor.of(by.actor());
        this.madeAt = by.moment().at();
    }

    static String digest(CriteriaEdition content) {
        return Sha256.hex(JsonMapper.write(content));
    }

    /** Records that the evaluation of one more title was scored by the draft. */
    void count() {
        titles++;
    }

    /** Returns whether this rehearsal was made with this content of the edition. */
    boolean isOf(CriteriaEdition content) {
        return contentDigest.equals(digest(content));
    }

    /**
     * Whether it shows what this content would change: it rehearsed the content, at most {@value #CURRENT_DAYS} days
     * ago, since titles are named and end meanwhile.
     */
    boolean isCurrent(CriteriaEdition content, LocalDate today) {
        return isOf(content)
                && !BusinessMoment.dayOf(madeAt).plusDays(CURRENT_DAYS).isBefore(today);
    }

    String id() {
        return id;
    }

    /** Titles whose evaluations were scored. */
    int titles() {
        return titles;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant madeAt() {
        return madeAt;
    }
}

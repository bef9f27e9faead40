package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.StoredFile;
import fangxin.platform.config.JsonMapper;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.procedure.candidacy.WorkSubjectType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored score sheet (现场评审表) by the editions of the round: the whole team's, one member's own, or the merged one; it
 * states the pictures that a mark needs, closes, and hashes what is signed. Once closed it never changes; a later
 * change of a mark opens the next generation.
 */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "team")
    private EvaluationTeam team;

    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    private int generation;

    @NotNull
    @Length(max = 500)
    private String editions;

    @Length(max = 1000)
    private String amendmentReason;

    @Length(max = 60)
    private String scorer;

    @NotNull
    @Length(max = 60)
    private String openedBy;

    @NotNull
    private Instant openedAt;

    private LocalDate visitedOn;

    @Length(max = 60)
    private String closedBy;

    @Length(max = 100)
    private String closedByName;

    private Instant closedAt;

    @Lob
    private String result;

    @Length(max = 64)
    private String contentDigest;

    protected ScoreSheet() {}

    /** @param scorer account of the member who fills it in alone, or null for the whole team's */
    ScoreSheet(EvaluationTeam team, int generation, List<String> editions, String scorer, String by, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.team = team;
        this.subject = team.subject().copy();
        this.generation = generation;
        this.editions = String.join(";", editions);
        this.scorer = scorer;
        this.openedBy = by;
        this.openedAt = now;
    }

    /** Returns the next generation of a closed sheet, with the reason why it was opened again. */
    ScoreSheet amended(int next, String why, String by, Instant now) {
        ScoreSheet sheet = new ScoreSheet(team, next, editions(), scorer, by, now);
        sheet.amendmentReason = why;
        return sheet;
    }

    /** Returns the account of the member whose own sheet this is, or null. */
    String scorer() {
        return scorer;
    }

    /** Returns whether this is the merged sheet of the members' own sheets, which the meeting moderates. */
    boolean isMerged() {
        return scorer == null && team.isBlind();
    }

    /**
     * Returns the number of pictures that a mark on this sheet needs. Who scores alone shows the veto facts that he or
     * she found; what an item needs besides, the team has taken together by the time its sheet is signed.
     */
    int picturesNeeded(CriteriaEdition.Item item, Mark mark) {
        return picturesNeeded(scorer != null, item, mark);
    }

    /** @param own whether the sheet is one member's own: only a veto fact needs a picture there */
    static int picturesNeeded(boolean own, CriteriaEdition.Item item, Mark mark) {
        return own ? mark.veto() ? 1 : 0 : item.filesNeeded(mark);
    }

    /**
     * Returns the pictures of the sheet by purpose; for a member's own sheet, those that the member took; of a title,
     * those taken since the team was assigned: pictures of a former re-check are not of this one.
     */
    Map<String, List<StoredFile>> pictures(List<StoredFile> ofSubject) {
        return ofSubject.stream()
                .filter(file -> scorer == null || scorer.equals(file.storedBy()))
                .filter(file -> subject.type() != WorkSubjectType.TITLE
                        || !file.storedAt().isBefore(team.assignedAt()))
                .collect(Collectors.groupingBy(StoredFile::purpose));
    }

    String id() {
        return id;
    }

    EvaluationTeam team() {
        return team;
    }

    WorkSubject subject() {
        return subject;
    }

    int generation() {
        return generation;
    }

    /** Returns the editions of the sheet, as {@code sheet/issue}: the general one first. */
    List<String> editions() {
        return new ArrayList<>(List.of(editions.split(";")));
    }

    /** Returns the reason why a closed sheet was reopened, or null for a first one. */
    String amendmentReason() {
        return amendmentReason;
    }

    LocalDate visitedOn() {
        return visitedOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Instant closedAt() {
        return closedAt;
    }

    String closedByName() {
        return closedByName;
    }

    Optional<EvaluationResult> result() {
        return Optional.ofNullable(result).map(text -> JsonMapper.<EvaluationResult>read(text, EvaluationResult.class));
    }

    void requireOpen() {
        if (isClosed()) {
            throw RuleViolation.conflict("evaluation.sheet.closed", closedByName, closedAt);
        }
    }

    /** Refuses an action that only the sheet of the whole team allows. */
    void requireOfTeam() {
        if (scorer != null) {
            throw new RuleViolation("evaluation.blind.own");
        }
    }

    /** Returns the hash of the content at its closing, with which the signatures of a closed sheet are compared. */
    Optional<String> contentDigest() {
        return Optional.ofNullable(contentDigest);
    }

    /**
     * Refuses a signature on screen for a sheet that is not filled in on site: a member's own sheet, or the merged one.
     */
    void requireFilledInOnSite() {
        requireOfTeam();
        if (isMerged()) {
            throw new RuleViolation("evaluation.signature.merged");
        }
    }

    /** Closes the sheet with the marks added up; stores the arithmetic and the hash of the signed content. */
    void close(EvaluationResult outcome, String digest, LocalDate visited, Actor by, Instant now) {
        requireOpen();
        contentDigest = digest;
        result = JsonMapper.write(outcome);
        visitedOn = visited;
        closedBy = by.account();
        closedByName = by.name();
        closedAt = now;
    }
}

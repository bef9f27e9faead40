package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.criteria.model.Grade;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Stored evaluation opinion (评价意见) that the sector authority gives and signs on a closed sheet: grade, opinion,
 * document, scan and signer; the newest counts.
 */
@Entity
@Table(name = "evaluation_opinion")
public class EvaluationOpinion {
    /**
     * Input for the opinion of the authority.
     *
     * @param opinion        in words that the merchant reads
     * @param documentNumber number of the signed paper, or null
     * @param documentDate   its date, or null
     * @param scan           file of the signed paper, or null
     * @param signer         the signer of the paper, where another person enters it; or null
     */
    public record OpinionInput(
            @NotBlank(message = "{evaluation.opine.text}") @Length(max = 4000, message = "{evaluation.tooLong}")
            String opinion,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String documentNumber,

            LocalDate documentDate,
            @Length(max = 36) String scan,

            @Length(max = 100, message = "{evaluation.tooLong}")
            String signer) {
        /** Returns the input with which an opinion was given. */
        static OpinionInput of(EvaluationOpinion given) {
            return new OpinionInput(
                    given.opinion,
                    given.documentNumber,
                    given.documentDate,
                    given.scan,
                    given.recordedByName == null ? null : given.signedByName);
        }
    }

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet")
    private ScoreSheet sheet;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @NotNull
    @Length(max = 4000)
    private String opinion;

    @Length(max = 100)
    private String documentNumber;

    private LocalDate documentDate;

    @Length(max = 36)
    private String scan;

    @NotNull
    @Length(max = 36)
    private String place;

    @NotNull
    @Length(max = 60)
    private String signedBy;

    @NotNull
    @Length(max = 100)
    private String signedByName;

    @Length(max = 100)
    private String recordedByName;

    @NotNull
    private Instant signedAt;

    protected EvaluationOpinion() {}

    EvaluationOpinion(ScoreSheet sheet, int seq, Grade grade, OpinionInput text, JournalEntry entry) {
        this.id = UUID.randomUUID().toString();
        this.subject = sheet.subject().copy();
        this.sheet = sheet;
        this.seq = seq;
        this.grade = grade;
        this.opinion = text.opinion().strip();
        this.documentNumber = FieldErrors.tidy(text.documentNumber());
        this.documentDate = text.documentDate();
        this.scan = FieldErrors.tidy(text.scan());
        this.place = entry.place();
        this.signedBy = entry.actor().account();
        String signer = FieldErrors.tidy(text.signer());
        this.signedByName = signer == null ? entry.actor().name() : signer;
        this.recordedByName = signer == null ? null : entry.actor().name();
        this.signedAt = entry.recordedAt();
    }

    ScoreSheet sheet() {
        return sheet;
    }

    /** Returns the grade; empty where the evaluation was not passed. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    public String opinion() {
        return opinion;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String scan() {
        return scan;
    }

    String place() {
        return place;
    }

    String signedByName() {
        return signedByName;
    }

    /** Returns the person who entered an opinion that another person had signed on paper, or null. */
    String recordedByName() {
        return recordedByName;
    }

    Instant signedAt() {
        return signedAt;
    }
}

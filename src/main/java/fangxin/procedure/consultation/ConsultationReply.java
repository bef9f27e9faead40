package fangxin.procedure.consultation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored reply of a member agency to a consultation (征求意见答复), replaced by its next one: consent or objection, with its
 * opinion, the scan of its letter and the author of a letter that an officer entered, and whether it came late.
 */
@Entity
@Table(name = "consultation_reply")
public class ConsultationReply {
    /** Answer (答复意见) of an agency: consent or objection. */
    public enum ReplyAnswer {
        CONSENT,
        OBJECTION
    }

    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consultation")
    private Consultation consultation;

    @NotNull
    @Length(max = 30)
    private String agency;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReplyAnswer answer;

    @Length(max = 4000)
    private String opinion;

    @Length(max = 36)
    private String scan;

    @Length(max = 200)
    private String onBehalfOf;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant repliedAt;

    private boolean late;

    protected ConsultationReply() {}

    ConsultationReply(
            Consultation consultation,
            String agency,
            int seq,
            ReplyAnswer answer,
            String opinion,
            String scan,
            String onBehalfOf,
            Actor by,
            Instant now,
            boolean late) {
        this.id = UUID.randomUUID().toString();
        this.consultation = consultation;
        this.agency = agency;
        this.seq = seq;
        this.answer = answer;
        this.opinion = opinion;
        this.scan = scan;
        this.onBehalfOf = onBehalfOf;
        this.actor = RecordedActor.of(by);
        this.repliedAt = now;
        this.late = late;
    }

    /** Returns the code of the agency. */
    public String agency() {
        return agency;
    }

    ReplyAnswer answer() {
        return answer;
    }

    public String opinion() {
        return opinion;
    }

    String scan() {
        return scan;
    }

    /** Returns the author of the letter that an officer entered, or null. */
    String onBehalfOf() {
        return onBehalfOf;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant repliedAt() {
        return repliedAt;
    }

    /** Returns whether the reply was given after the period had passed. */
    boolean isLate() {
        return late;
    }
}

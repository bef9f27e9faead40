package fangxin.supervision.proceeding;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Stored attempt to deliver a document of a proceeding to the holder (送达记录): document, way, day, result, note, picture
 * of proof, and who recorded it; the database refuses to delete it, and each change but the erasure of note and
 * picture.
 */
@Entity
@Table(name = "delivery_attempt")
public class DeliveryAttempt extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "proceeding")
    private SupervisionProceeding proceeding;

    /** The delivered document; null in a record that predates the delivery of signed documents. */
    @Enumerated(EnumType.STRING)
    private DeliveredDocument document;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DeliveryChannel channel;

    @NotNull
    private LocalDate attemptedOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DeliveryResult result;

    @Length(max = 500)
    private String note;

    @Length(max = 36)
    private String picture;

    protected DeliveryAttempt() {}

    /** @param picture id of the file, or null */
    DeliveryAttempt(
            SupervisionProceeding proceeding,
            int seq,
            DeliveredDocument document,
            DeliveryAttemptInput input,
            String picture,
            ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.proceeding = proceeding;
        this.document = document;
        this.channel = input.channel();
        this.attemptedOn = input.attemptedOn();
        this.result = input.result();
        this.note = input.note();
        this.picture = picture;
    }

    /** Returns whether a form states the same attempt; a form that was sent twice also has the same picture. */
    boolean statesTheSame(DeliveryAttemptInput input) {
        return channel == input.channel()
                && result == input.result()
                && attemptedOn.equals(input.attemptedOn())
                && Objects.equals(note, input.note());
    }

    /** Erases what can name a person, since its retention is over. */
    void erase() {
        note = null;
        picture = null;
    }

    /** Returns the document that was to be delivered. */
    public DeliveredDocument document() {
        return document == null ? DeliveredDocument.STATEMENT_REQUEST : document;
    }

    public DeliveryChannel channel() {
        return channel;
    }

    public LocalDate attemptedOn() {
        return attemptedOn;
    }

    public DeliveryResult result() {
        return result;
    }

    public String note() {
        return note;
    }

    /** Returns the id of the picture of proof, or null. */
    public String picture() {
        return picture;
    }
}

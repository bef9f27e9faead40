package fangxin.naming.title;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Embeddable, immutable plaque (标牌) of a title: number, days, persons and photos of handover and return, and the last
 * day for a return; it checks that handover, demand, return and re-issue follow each other. One that was lost is made
 * again under the same number with the next copy index. It is replaced, never changed.
 */
@Embeddable
public class Plaque {
    @NotNull
    @Length(max = 30)
    @Column(name = "plaquenumber")
    private String number;

    @Column(name = "plaquehandedoveron")
    private LocalDate handedOverOn;

    @Length(max = 100)
    @Column(name = "plaquereceiver")
    private String receiver;

    @Length(max = 36)
    @Column(name = "plaquephoto")
    private String photo;

    @Column(name = "plaquedueon")
    private LocalDate dueOn;

    @Column(name = "plaquereturnedon")
    private LocalDate returnedOn;

    @Length(max = 100)
    @Column(name = "plaquetakenby")
    private String takenBy;

    @Length(max = 36)
    @Column(name = "plaquereturnphoto")
    private String returnPhoto;

    protected Plaque() {}

    private Plaque(
            String number,
            LocalDate handedOverOn,
            String receiver,
            String photo,
            LocalDate dueOn,
            LocalDate returnedOn,
            String takenBy,
            String returnPhoto) {
        this.number = number;
        this.handedOverOn = handedOverOn;
        this.receiver = receiver;
        this.photo = photo;
        this.dueOn = dueOn;
        this.returnedOn = returnedOn;
        this.takenBy = takenBy;
        this.returnPhoto = returnPhoto;
    }

    static Plaque first(String title) {
        return new Plaque(title + "-1", null, null, null, null, null, null, null);
    }

    /**
     * @param since the day from which it is there: of the naming, or of its last re-issue; null where none is stated
     */
    Plaque handedOver(LocalDate on, LocalDate since, LocalDate today, String person, String photoOfIt) {
        if (handedOverOn != null) {
            throw new RuleViolation("naming.title.plaque.already", number, handedOverOn);
        }
        if (on.isAfter(today) || (since != null && on.isBefore(since))) {
            throw since == null
                    ? RuleViolation.at("handedOverOn", "naming.handOver.future")
                    : RuleViolation.at("handedOverOn", "naming.handOver.date", since);
        }
        if (photoOfIt == null) {
            throw RuleViolation.at("photo", "naming.handOver.needs.photo");
        }
        return new Plaque(number, on, person, photoOfIt, null, null, null, null);
    }

    /**
     * Returns the plaque with a last day for its return, set when the title ends; unchanged where the holder has no
     * plaque.
     *
     * @param elsewhere whether the title's paper, and so its plaque, was issued outside this system
     */
    Plaque askedBack(LocalDate until, boolean elsewhere) {
        return !mayBeHeld(elsewhere) || returnedOn != null
                ? this
                : new Plaque(number, handedOverOn, receiver, photo, until, null, null, null);
    }

    /** Returns the plaque without a demand for its return, where it was not returned. */
    Plaque notAskedBack() {
        return returnedOn != null ? this : new Plaque(number, handedOverOn, receiver, photo, null, null, null, null);
    }

    /**
     * Returns whether the holder can have a plaque: this copy or an earlier one was handed over, or one before this
     * system.
     */
    boolean mayBeHeld(boolean elsewhere) {
        return handedOverOn != null || copy() > 1 || elsewhere;
    }

    private int copy() {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    Plaque takenBack(LocalDate on, LocalDate today, String person, String photoOfIt, boolean elsewhere) {
        if (!mayBeHeld(elsewhere)) {
            throw new RuleViolation("naming.title.plaque.never", number);
        }
        if (returnedOn != null) {
            throw new RuleViolation("naming.title.plaque.returned", number, returnedOn, takenBy);
        }
        if (on.isAfter(today) || (handedOverOn != null && on.isBefore(handedOverOn))) {
            throw handedOverOn == null
                    ? RuleViolation.at("returnedOn", "naming.title.plaque.return.future")
                    : RuleViolation.at("returnedOn", "naming.title.plaque.return.date", handedOverOn);
        }
        return new Plaque(number, handedOverOn, receiver, photo, dueOn, on, person, photoOfIt);
    }

    /** Returns the next copy, to be made and handed over. */
    Plaque next(boolean elsewhere) {
        if (handedOverOn == null && !(elsewhere && copy() == 1)) {
            throw new RuleViolation("naming.title.plaque.never", number);
        }
        return new Plaque(
                number.substring(0, number.lastIndexOf('-') + 1) + (copy() + 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Returns the certificate's number with the index of the copy. */
    public String number() {
        return number;
    }

    public LocalDate handedOverOn() {
        return handedOverOn;
    }

    public String receiver() {
        return receiver;
    }

    /** Returns the id of the photo of the handover, or null; of the return likewise. */
    public String photo() {
        return photo;
    }

    /** Returns the last day for returning the plaque, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** Returns the name of the officer who took the plaque back. */
    public String takenBy() {
        return takenBy;
    }

    public String returnPhoto() {
        return returnPhoto;
    }
}

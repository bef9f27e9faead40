package fangxin.procedure.meeting;

import fangxin.common.validation.Length;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Embeddable person (参会人员) who was invited to a review meeting: name, organisation, and whether the person attended.
 */
@Embeddable
public class Invitee {
    @NotNull
    @Length(max = 100)
    private String name;

    @Length(max = 200)
    private String organization;

    private boolean attended;

    protected Invitee() {}

    Invitee(String name, String body, boolean attended) {
        this.name = name;
        this.organization = body;
        this.attended = attended;
    }

    String name() {
        return name;
    }

    /** Returns the agency that the person represents, or null. */
    String organization() {
        return organization;
    }

    boolean hasAttended() {
        return attended;
    }
}

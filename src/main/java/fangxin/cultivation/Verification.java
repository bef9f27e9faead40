package fangxin.cultivation;

import fangxin.identity.Actor;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;

/** The station's verification (核实) on the spot, with its proposal. */
@Entity
public class Verification extends Act {
    @Convert(converter = Facts.Column.class)
    private Facts facts;

    protected Verification() { }

    Verification(String candidacy, Facts facts, boolean classed, Actor actor, Instant now) {
        super(candidacy, actor, now);
        this.facts = facts.checked(classed);
    }

    public Facts facts() {
        return facts;
    }
}

package fangxin.membership;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.merchant.Premises;
import fangxin.naming.Title;
import fangxin.naming.Titles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where an office decides about composites that fall short of a binding share: what the system asks, a person answers. */
@Stateless
public class ShortfallDesk {
    private static final int MOST = 200;

    /**
     * A question to the office.
     *
     * @param members who had agreed when it arose; titled likewise
     * @param cause   what brought it about, as a key
     */
    public record Question(String id, String composite, String title, String cause, int members, int titled, int percent,
            int least, Shortfall.State state, Instant openedAt, MembersView.Decision decision) implements Serializable { }

    @Inject
    Composites composites;
    @Inject
    Tallies tallies;
    @Inject
    ShareKeeper keeper;
    @Inject
    Titles titles;
    @Inject
    Candidacies candidacies;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The questions to the officer's offices, the open ones first. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.AUDITOR})
    public List<Question> questions() {
        List<String> offices = signedIn.actor().placesAs(Role.COUNTY_OFFICE).toList();
        return composites.shortfallsOf(offices, MOST).stream()
                .map(row -> question((Shortfall) row[0])).toList();
    }

    @RolesAllowed(Roles.COUNTY_OFFICE)
    public Question question(String id) {
        Shortfall shortfall = composites.shortfall(id);
        requireOwner(shortfall);
        return question(shortfall);
    }

    /** Decides: the title stays for a time, or its holder has to put things right by a day. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void decide(String id, Shortfall.Outcome outcome, String reason, LocalDate until) {
        Shortfall shortfall = held(id);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        shortfall.decide(outcome, reason, until, actor, now);
        if (outcome == Shortfall.Outcome.RECTIFY) {
            titles.rectify(shortfall.title(), shortfall.reason(), actor, now);
        }
    }

    /** Confirms that the share is reached again and the title in order. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void confirm(String id) {
        Shortfall shortfall = held(id);
        Moment now = moments.now();
        shortfall.confirm(now);
        titles.rectified(shortfall.title(), signedIn.actor(), now);
    }

    /** Decides to name a candidacy although it falls short. */
    @RolesAllowed(Roles.COUNTY_OFFICE)
    public void except(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        if (!actor.holds(Role.COUNTY_OFFICE, candidacy.round().owner())) {
            throw new RuleViolation("membership.shortfall.owner");
        }
        Composite composite = composites.held(composites.of(candidacy, candidacy.premises().map(Premises::signName)
                .orElse(null)).map(Composite::id).orElseThrow(() -> new RuleViolation("membership.shortfall.empty")));
        composite.except(reference, tallies.of(composite, candidacy.round()), reason, actor, moments.now());
    }

    /** Composites with a title, for the nightly look. */
    @RolesAllowed(Roles.JOB)
    public List<String> titled() {
        return composites.idsTitled();
    }

    @RolesAllowed(Roles.JOB)
    public void look(String composite) {
        keeper.look(composites.held(composite), "TIME");
    }

    /** The title waits first, then the composite: in the order in which a changed title holds them. */
    private Shortfall held(String id) {
        Shortfall found = composites.shortfall(id);
        requireOwner(found);
        titles.hold(found.title());
        return composites.held(found.composite().id()).shortfall(id);
    }

    private void requireOwner(Shortfall shortfall) {
        Title title = titles.find(shortfall.title()).orElseThrow(() -> new Unknown(shortfall.id()));
        if (!signedIn.actor().holds(Role.COUNTY_OFFICE, title.owner())) {
            throw new Unknown(shortfall.id());
        }
    }

    private static Question question(Shortfall shortfall) {
        return new Question(shortfall.id(), shortfall.composite().name(), shortfall.title(), shortfall.cause(),
                shortfall.members(), shortfall.titled(), shortfall.percent(), shortfall.least(), shortfall.state(),
                shortfall.openedAt(), shortfall.outcome() == null ? null : MembersView.Decision.of(shortfall));
    }
}

package fangxin.procedure.candidacy;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * The circumstances in which a step is taken.
 *
 * @param actor     who takes it
 * @param role      as what; null for the public
 * @param place     where that role is held: an organ, or a merchant
 * @param deputyFor the colleague deputised for, or null
 * @param behalf    on whose behalf it is recorded, or null
 * @param reason    why, in words that the merchant may read; null where a step needs none
 * @param moment    when
 */
public record StepContext(
        Actor actor, Role role, String place, String deputyFor, String behalf, String reason, BusinessMoment moment) {

    public static StepContext by(Actor actor, BusinessMoment moment) {
        return new StepContext(actor, null, null, null, null, null, moment);
    }

    public StepContext because(String why) {
        return new StepContext(actor, role, place, deputyFor, behalf, why, moment);
    }

    public StepContext onBehalfOf(String whom) {
        return new StepContext(actor, role, place, deputyFor, whom, reason, moment);
    }

    StepContext actingAs(ResponsibleParty hand, Candidacy candidacy) {
        if (hand == ResponsibleParty.PUBLIC) {
            return this;
        }
        if (hand == ResponsibleParty.MEMBER || hand == ResponsibleParty.JOB) {
            String at = actor.placesAs(hand.role()).findFirst().orElse("");
            return new StepContext(actor, hand.role(), at, null, behalf, reason, moment);
        }
        Actor.Post post = actor.post(hand.role(), hand.placeOn(candidacy)).orElseThrow();
        return new StepContext(actor, post.role(), post.at(), post.deputyFor(), behalf, reason, moment);
    }
}

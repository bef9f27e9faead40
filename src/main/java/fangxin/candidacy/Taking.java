package fangxin.candidacy;

import fangxin.calendar.Moment;
import fangxin.identity.Actor;
import fangxin.identity.Role;

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
public record Taking(Actor actor, Role role, String place, String deputyFor, String behalf, String reason,
        Moment moment) {

    public static Taking by(Actor actor, Moment moment) {
        return new Taking(actor, null, null, null, null, null, moment);
    }

    public Taking because(String why) {
        return new Taking(actor, role, place, deputyFor, behalf, why, moment);
    }

    public Taking onBehalfOf(String whom) {
        return new Taking(actor, role, place, deputyFor, whom, reason, moment);
    }

    Taking as(Hand hand, Candidacy candidacy) {
        if (hand == Hand.PUBLIC) {
            return this;
        }
        if (hand == Hand.MEMBER || hand == Hand.JOB) {
            String at = actor.placesAs(hand.role()).findFirst().orElse("");
            return new Taking(actor, hand.role(), at, null, behalf, reason, moment);
        }
        Actor.Post post = actor.post(hand.role(), hand.placeOn(candidacy)).orElseThrow();
        return new Taking(actor, post.role(), post.at(), post.deputyFor(), behalf, reason, moment);
    }
}

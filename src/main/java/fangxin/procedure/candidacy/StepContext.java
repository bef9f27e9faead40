package fangxin.procedure.candidacy;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;

/**
 * Value: circumstances under which a step is taken: person, role, place, deputy, person represented, reason and time.
 *
 * @param actor      person who takes it
 * @param role       role in which the person acts; null for the public
 * @param place      where that role is held: an agency, or a merchant
 * @param deputyFor  the colleague for whom the person deputises, or null
 * @param onBehalfOf person on whose behalf an officer records the step, or null
 * @param reason     reason as the journal keeps it; null where a step needs none
 * @param moment     time, with the working calendar of that time
 */
public record StepContext(
        Actor actor,
        Role role,
        String place,
        String deputyFor,
        String onBehalfOf,
        String reason,
        BusinessMoment moment) {

    public static StepContext by(Actor actor, BusinessMoment moment) {
        return new StepContext(actor, null, null, null, null, null, moment);
    }

    public StepContext because(String why) {
        return new StepContext(actor, role, place, deputyFor, onBehalfOf, why, moment);
    }

    public StepContext onBehalfOf(String whom) {
        return new StepContext(actor, role, place, deputyFor, whom, reason, moment);
    }

    StepContext actingAs(ResponsibleParty party, Candidacy candidacy) {
        if (party == ResponsibleParty.PUBLIC) {
            return this;
        }
        if (party == ResponsibleParty.MEMBER || party == ResponsibleParty.JOB) {
            String at = actor.placesAs(party.role()).findFirst().orElse("");
            return new StepContext(actor, party.role(), at, null, onBehalfOf, reason, moment);
        }
        Actor.Post post = actor.post(party.role(), party.placeOn(candidacy)).orElseThrow();
        return new StepContext(actor, post.role(), post.place(), post.deputyFor(), onBehalfOf, reason, moment);
    }
}

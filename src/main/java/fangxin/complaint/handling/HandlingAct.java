package fangxin.complaint.handling;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;

/**
 * Value of an act on a case (办理行为): the party as which a person acts, this person, and the moment. The service has
 * checked that the actor is of the party.
 */
record HandlingAct(HandlingParty party, RecordedActor actor, BusinessMoment moment) {
    static HandlingAct of(HandlingParty party, Actor actor, BusinessMoment moment) {
        return new HandlingAct(party, RecordedActor.of(actor), moment);
    }
}

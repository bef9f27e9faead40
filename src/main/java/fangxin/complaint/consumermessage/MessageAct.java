package fangxin.complaint.consumermessage;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;

/**
 * Value of an act on a message: the party as which a person acts, this person, and the moment. The service has checked
 * that the actor is of the party.
 */
record MessageAct(MessageParty party, RecordedActor actor, BusinessMoment moment) {
    static MessageAct of(MessageParty party, Actor actor, BusinessMoment moment) {
        return new MessageAct(party, RecordedActor.of(actor), moment);
    }
}

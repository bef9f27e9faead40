package fangxin.complaint.consumermessage;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;

/** Value: who acts on a message, as which party, and when. The service has checked that the actor is of the party. */
record MessageAct(MessageParty party, RecordedActor actor, BusinessMoment moment) {
    static MessageAct of(MessageParty party, Actor actor, BusinessMoment moment) {
        return new MessageAct(party, RecordedActor.of(actor), moment);
    }
}

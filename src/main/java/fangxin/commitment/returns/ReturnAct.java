package fangxin.commitment.returns;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;

/** Value: who acts on a claim, as which party, and when. The service has checked that the actor is of the party. */
record ReturnAct(ReturnParty party, RecordedActor actor, BusinessMoment moment) {
    static ReturnAct of(ReturnParty party, Actor actor, BusinessMoment moment) {
        return new ReturnAct(party, RecordedActor.of(actor), moment);
    }
}

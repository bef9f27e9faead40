package fangxin.commitment.returns;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;

/**
 * Value of an act on a claim of return: the party as which a person acts, this person, and the moment. The service has
 * checked that the actor is of the party.
 */
record ReturnAct(ReturnParty party, RecordedActor actor, BusinessMoment moment) {
    static ReturnAct of(ReturnParty party, Actor actor, BusinessMoment moment) {
        return new ReturnAct(party, RecordedActor.of(actor), moment);
    }
}

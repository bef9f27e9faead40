package fangxin.complaint.consumermessage;

import fangxin.complaint.station.StationCaseService.StationCaseAnswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Observer that records what a station answered on the message of a consumer in this message, in the transaction of the
 * station, so that the consumer reads it on the receipt page and is notified.
 */
@ApplicationScoped
class StationReplyObserver {
    @Inject
    ConsumerMessageRegister register;

    void forward(@Observes StationCaseAnswered answered) {
        register.forwardReply(
                register.findForUpdate(answered.reference()),
                answered.station(),
                answered.words(),
                MessageAct.of(
                        MessageParty.STATION,
                        answered.by().actor(),
                        answered.by().moment()));
    }
}

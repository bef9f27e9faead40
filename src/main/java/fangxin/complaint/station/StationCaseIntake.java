package fangxin.complaint.station;

import fangxin.complaint.station.StationDirectory.StationInCharge;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Intake by which other features hand over a consumer's message that a shop did not answer: it enters the message as a
 * dispute in the ledger of the station in charge of the shop. It is called in the transaction of the caller, once for
 * each message: the same reference again finds the same dispute.
 */
@ApplicationScoped
public class StationCaseIntake {
    /**
     * Message of a consumer that its shop did not answer.
     *
     * @param reference number of the message
     * @param words     words of the consumer, with personal data masked
     * @param contact   phone number or mail address; null unless the consumer agreed that a station gets it
     */
    public record StationMessage(String reference, Title title, String words, String contact) {}

    @Inject
    StationDirectory directory;

    @Inject
    StationRepository stations;

    @Inject
    StationCaseRepository cases;

    @Inject
    StationCaseRegister register;

    /** The station that has the message now, as a dispute in its ledger; empty where no station is in charge. */
    public Optional<StationInCharge> receive(StationMessage message, ActionStamp by) {
        return cases.ofReference(message.reference())
                .map(StationCase::station)
                .or(() -> directory
                        .stationOf(message.title())
                        .map(station -> stations.findForUpdate(station.number()))
                        .map(station -> {
                            register.enter(station, input(message), message.reference(), any -> null, by);
                            return station;
                        }))
                .map(StationDirectory::view);
    }

    private static StationCaseInput input(StationMessage message) {
        return new StationCaseInput(
                StationCaseSource.MESSAGE,
                message.words(),
                message.title().number(),
                message.title().place().signName(),
                null,
                message.contact());
    }
}

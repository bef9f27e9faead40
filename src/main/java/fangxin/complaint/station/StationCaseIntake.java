package fangxin.complaint.station;

import fangxin.complaint.station.StationDirectory.StationInCharge;
import fangxin.merchant.MerchantRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Intake by which other features hand over a consumer's message that a shop did not answer: it enters the message as a
 * dispute in the ledger of the station in charge of the shop, and notifies the station. It is called in the transaction
 * of the caller: the same reference again finds the same dispute until it has ended, and then becomes another one.
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

    @Inject
    MerchantRepository merchants;

    @Inject
    AccountNotifier mailings;

    /**
     * Enters the message as a dispute in the ledger of the station in charge, and returns that station; empty without
     * one.
     */
    public Optional<StationInCharge> receive(StationMessage message, ActionStamp by) {
        return cases.openOfReference(message.reference())
                .map(StationCase::station)
                .or(() -> directory
                        .stationOf(message.title())
                        .map(station -> stations.findForUpdate(station.number()))
                        .map(station -> {
                            notifyStation(
                                    register.enter(station, input(message), message.reference(), any -> null, by),
                                    by.moment());
                            return station;
                        }))
                .map(StationDirectory::view);
    }

    /** Notifies the accounts that represent the station, or its office where there are none. */
    private void notifyStation(StationCase dispute, BusinessMoment now) {
        Station station = dispute.station();
        String business = Optional.ofNullable(
                        merchants.idsOf(List.of(station.creditCode())).get(station.creditCode()))
                .filter(id -> merchants.byId(id).isConfirmed())
                .orElse(null);
        int reached = business == null
                ? 0
                : mailings.toMerchant(
                        business,
                        now.today(),
                        "station.letter.dispute",
                        "station-dispute/" + dispute.number(),
                        station.name(),
                        dispute.shopName(),
                        now.stated(dispute.answerDueOn()),
                        now.stated(dispute.dueOn()),
                        Settings.baseUrl() + "/my/station_case?number=" + dispute.number());
        if (reached == 0) {
            mailings.toHoldersAbout(
                    String.valueOf(business),
                    Role.COUNTY_OFFICE,
                    station.owner(),
                    now.today(),
                    "station.letter.unreached",
                    "station-dispute-unreached/" + dispute.number(),
                    station.name(),
                    dispute.shopName(),
                    now.stated(dispute.answerDueOn()),
                    now.stated(dispute.dueOn()),
                    Settings.baseUrl() + "/work/station_case?number=" + dispute.number());
        }
    }

    private static StationCaseInput input(StationMessage message) {
        return new StationCaseInput(
                StationCaseSource.MESSAGE, message.words(), message.title().number(), null, null, message.contact());
    }
}

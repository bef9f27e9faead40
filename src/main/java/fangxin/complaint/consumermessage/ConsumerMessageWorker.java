package fangxin.complaint.consumermessage;

import fangxin.complaint.station.StationCaseIntake;
import fangxin.complaint.station.StationCaseIntake.StationMessage;
import fangxin.complaint.station.StationDirectory.StationInCharge;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Transactions of {@link ConsumerMessageJob}, one message each: pass unanswered messages to the station in charge or to
 * the office, close messages, publish opinions, notify shops of bundled messages, and recompute last days after a
 * change of the calendar. A last day never becomes earlier.
 */
@ApplicationScoped
@Transactional
class ConsumerMessageWorker implements TimeLimitRecomputation {
    /** Bundled messages of one shop in an hour: the number of the last one, and how many they are. */
    record BundledHour(String last, int messages, Instant hour) {}

    private static final int MOST = 500;
    private static final int MOST_BUNDLED = 20_000;
    /** Period in which the job still sends a notice of bundled messages that a stopped server did not send. */
    private static final Duration BUNDLED = Duration.ofDays(2);

    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    StationCaseIntake stations;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the messages whose last day in a state is over. */
    List<String> over(ConsumerMessageState state) {
        return messages.dueBefore(state, businessClock.now().today(), MOST);
    }

    /** Returns the numbers of the opinions that are due for publication. */
    List<String> publishable() {
        return messages.publishable(businessClock.now().today(), MOST);
    }

    /** Takes the step that is due at the end of the period, unless a party has just acted. */
    void end(String number, Actor system) {
        ConsumerMessage message = register.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        MessageAct by = MessageAct.of(MessageParty.JOB, system, now);
        if (message.dueOn() == null || !now.isAfter(message.dueOn())) {
            return;
        }
        switch (message.state()) {
            case SENT, REOPENED -> escalate(message, system, by);
            case ANSWERED, ESCALATED -> register.close(message, by);
            default -> {
                // The worklist of the office shows an overdue check.
            }
        }
    }

    /**
     * Escalates a message; a joined message is escalated with the other one, so that the station has the dispute once.
     */
    private void escalate(ConsumerMessage message, Actor system, MessageAct by) {
        ConsumerMessage dispute = Optional.ofNullable(message.mergedInto()).orElse(message);
        boolean passed = !MessageClusterPolicy.isHeldBack(dispute);
        Optional<StationInCharge> station = dispute.title()
                .filter(title -> passed)
                .flatMap(title -> stations.receive(
                        new StationMessage(
                                dispute.number(),
                                title,
                                ConsumerMessageRegister.wordsForStation(dispute),
                                register.contactForStation(dispute)),
                        new ActionStamp(system, by.moment())));
        message.escalate(station.orElse(null), register.termsOf(message), by);
        register.notifyConsumer(message, letter(station.isPresent(), dispute), message.escalatedTo());
        if (station.isEmpty() && passed) {
            register.notifyOfficeOfSilence(message, by.moment());
        }
    }

    /** Returns the key of the letter on the silence; nobody follows up a cluster that was found not genuine. */
    private static String letter(boolean atStation, ConsumerMessage dispute) {
        if (atStation) {
            return "station";
        }
        return MessageClusterPolicy.isFoundNotGenuine(dispute) ? "unanswered" : "silent";
    }

    /** Returns the hours that are over, with the bundled messages of each shop in it. */
    List<BundledHour> bundledHours() {
        Instant now = businessClock.now().at();
        return messages.bundledSince(now.minus(BUNDLED), MOST_BUNDLED).stream()
                .collect(Collectors.groupingBy(
                        message -> message.unit() + "/" + BundledNoticeRule.hourOf(message.enteredAt()),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(ofHour -> new BundledHour(
                        ofHour.getLast().number(),
                        ofHour.size(),
                        BundledNoticeRule.hourOf(ofHour.getLast().enteredAt())))
                .filter(each -> BundledNoticeRule.isOver(each.hour(), now))
                .toList();
    }

    /** Notifies the shop of the messages of an hour; a notice that was sent is not sent again. */
    void notifyShopOfHour(BundledHour of) {
        register.notifyShopOfHour(register.findForUpdate(of.last()), of.messages(), of.hour(), businessClock.now());
    }

    void publish(String number) {
        register.publishIfDue(register.findForUpdate(number), businessClock.now());
    }

    @Override
    public List<String> keysFrom(int year) {
        return messages.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        ConsumerMessage message = register.findForUpdate(number);
        message.recompute(register.termsOf(message), businessClock.now().calendar());
    }
}

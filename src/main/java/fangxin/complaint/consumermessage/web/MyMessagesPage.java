package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.HolderMessageService;
import fangxin.complaint.consumermessage.HolderMessageService.UsualWaitingTime;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the messages to a merchant's units, those that wait for an answer first, and with the usual waiting time of
 * its consumers; also gives the waiting ones to its home page.
 */
@Named
@RequestScoped
public class MyMessagesPage {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int AT_HOME = 3;

    @Inject
    HolderMessageService service;

    @Inject
    BusinessClock businessClock;

    private List<ConsumerMessageView> all;
    private UsualWaitingTime waitingTime;

    private List<ConsumerMessageView> all() {
        if (all == null) {
            all = service.listOwn();
        }
        return all;
    }

    public List<ConsumerMessageView> getWaiting() {
        return all().stream()
                .filter(message -> message.opens(ConsumerMessageStep.ANSWER))
                .toList();
    }

    /** Returns the first waiting messages for the home page. */
    public List<ConsumerMessageView> getFirstWaiting() {
        return getWaiting().stream().limit(AT_HOME).toList();
    }

    public List<ConsumerMessageView> getOthers() {
        return all().stream()
                .filter(message -> !message.opens(ConsumerMessageStep.ANSWER))
                .toList();
    }

    public UsualWaitingTime getWaitingTime() {
        if (waitingTime == null) {
            waitingTime = service.usualWaitingTime();
        }
        return waitingTime;
    }

    /** Returns the key of the sentence on the usual waiting time: in minutes, hours or days. */
    public String getWaitingKey() {
        Long minutes = getWaitingTime().minutes();
        if (minutes == null) {
            return "consumermessage.waiting.none";
        }
        return minutes < HOUR
                ? "consumermessage.waiting.minutes"
                : minutes < 2 * DAY ? "consumermessage.waiting.hours" : "consumermessage.waiting.days";
    }

    /** Returns the usual waiting time in the unit of the sentence, rounded up. */
    public long getWaitingValue() {
        Long minutes = getWaitingTime().minutes();
        if (minutes == null) {
            return 0;
        }
        return minutes < HOUR ? minutes : minutes < 2 * DAY ? Math.ceilDiv(minutes, HOUR) : Math.ceilDiv(minutes, DAY);
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}

package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.ConsumerMessageStep;
import fangxin.complaint.consumermessage.ConsumerMessageView;
import fangxin.complaint.consumermessage.HolderMessageService;
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
    private static final int AT_HOME = 3;

    @Inject
    HolderMessageService service;

    @Inject
    BusinessClock businessClock;

    private List<ConsumerMessageView> all;
    private WaitingTimeSentence waitingTime;

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

    public WaitingTimeSentence getWaitingTime() {
        if (waitingTime == null) {
            waitingTime = WaitingTimeSentence.of(service.usualWaitingTime());
        }
        return waitingTime;
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}

package fangxin.complaint.consumermessage;

import fangxin.complaint.consumermessage.EscalationTarget.EscalatedTo;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Transactions of {@link ConsumerMessageJob}, one message each: brings messages of silent shops to who helps next, closes
 * messages, publishes opinions; also recomputes last days when a calendar is published, never to an earlier day.
 */
@ApplicationScoped
@Transactional
class ConsumerMessageWorker implements TimeLimitRecomputation {
    private static final int MOST = 500;

    @Inject
    ConsumerMessageRegister register;

    @Inject
    ConsumerMessageRepository messages;

    @Inject
    @Any
    Instance<EscalationTarget> targets;

    @Inject
    BusinessClock businessClock;

    /** Numbers of the messages whose last day in a state is over. */
    List<String> over(ConsumerMessageState state) {
        return messages.dueBefore(state, businessClock.now().today(), MOST);
    }

    /** Numbers of the opinions that are due for publication. */
    List<String> publishable() {
        return messages.publishable(businessClock.now().today(), MOST);
    }

    /** Takes the step that the end of the period brings, unless a party has just acted. */
    void end(String number, Actor system) {
        ConsumerMessage message = register.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        MessageAct by = MessageAct.of(MessageParty.JOB, system, now);
        if (message.dueOn() == null || !now.isAfter(message.dueOn())) {
            return;
        }
        switch (message.state()) {
            case SENT, REOPENED -> escalate(message, by);
            case ANSWERED, ESCALATED -> message.close(register.termsOf(message), by);
            default -> {
                // The worklist of the office shows an overdue check.
            }
        }
    }

    private void escalate(ConsumerMessage message, MessageAct by) {
        Optional<EscalatedTo> station = message.title().flatMap(title -> targets.stream()
                .map(target -> target.escalate(message.number(), title))
                .flatMap(Optional::stream)
                .findFirst());
        String name = station.map(to -> to.name().in(Locale.CHINESE) + " " + to.phone())
                .orElse(null);
        message.escalate(name, register.termsOf(message), by);
        register.notifyConsumer(message, name == null ? "silent" : "station", name);
        messages.mergedWith(message)
                .forEach(merged -> register.notifyConsumer(merged, name == null ? "silent" : "station", name));
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

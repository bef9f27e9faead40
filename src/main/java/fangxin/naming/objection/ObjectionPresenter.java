package fangxin.naming.objection;

import fangxin.naming.notice.NoticeItem;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builder of the views of objections for the office that decides them, with who read the objector's identity; it also
 * computes and explains the last day for the decision.
 */
@ApplicationScoped
public class ObjectionPresenter {
    private static final String LIMIT = "DECIDE_OBJECTION";

    @Inject
    ObjectionRepository objections;

    @Inject
    BusinessClock businessClock;

    public ObjectionView view(Objection objection) {
        return views(List.of(objection)).getFirst();
    }

    List<ObjectionView> views(List<Objection> all) {
        BusinessMoment now = businessClock.now();
        List<String> receipts = all.stream().map(Objection::receipt).toList();
        Set<String> withObjector = objections.withObjector(receipts);
        Map<String, List<ObjectorAccessLog>> accesses = objections.readingsOf(receipts);
        return all.stream()
                .map(objection -> {
                    NoticeItem item = objection.item();
                    return new ObjectionView(
                            objection.receipt(),
                            new ObjectionView.ObjectedItem(
                                    item.notice().id(),
                                    item.notice().title(),
                                    item.seq(),
                                    item.candidacy().reference(),
                                    item.signName()),
                            objection.channel(),
                            objection.statement(),
                            objection.isIdentified(),
                            withObjector.contains(objection.receipt()),
                            objection.receivedOn(),
                            objection.enteredAt(),
                            objection.isOpen()
                                    ? deadline(
                                            objection.enteredAt(),
                                            objection.item().notice().round(),
                                            now)
                                    : null,
                            objection.state(),
                            objection.isOpen()
                                    ? null
                                    : new ObjectionView.ObjectionDecision(
                                            objection.answer(), objection.decidedByName(), objection.decidedAt()),
                            accesses.getOrDefault(objection.receipt(), List.of()).stream()
                                    .map(AbstractObjectorAccess::view)
                                    .toList());
                })
                .toList();
    }

    static ObjectionView.DecisionDeadline deadline(Instant enteredAt, ApplicationRound round, BusinessMoment now) {
        DeadlineReason reason = reason(enteredAt, round, now);
        return new ObjectionView.DecisionDeadline(reason.lastDay(), reason.provisional());
    }

    /** Returns the reason of the last day for the decision on an objection that was entered at a time. */
    static DeadlineReason reason(Instant enteredAt, ApplicationRound round, BusinessMoment now) {
        CountedPeriod counted = now.calendar().count(BusinessMoment.dayOf(enteredAt), round.limit(LIMIT, enteredAt));
        return DeadlineReason.of(counted.end(), now.calendar().isProvisional(counted.end()), LIMIT, counted);
    }
}

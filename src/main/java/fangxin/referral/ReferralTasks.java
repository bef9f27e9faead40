package fangxin.referral;

import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.PublicNotice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Source of worklist tasks: the batches that an office has to prepare for the higher level, or to send. */
@ApplicationScoped
class ReferralTasks implements TaskSource {
    @Inject
    ReferralRepository referrals;

    @Inject
    NoticeRepository notices;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return offices.isEmpty()
                ? List.of()
                : Stream.concat(toPrepare(actor, offices, now), toSend(offices)).toList();
    }

    private Stream<WaitingTask> toPrepare(Actor actor, List<String> offices, BusinessMoment now) {
        Map<PublicNotice, List<String>> ended = notices.ended(offices, now.today(), new RecusalCondition(actor.away()));
        Set<String> inBatch = referrals.inBatch(
                ended.values().stream().flatMap(Collection::stream).toList());
        return ended.entrySet().stream()
                .filter(each -> !inBatch.containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(notice ->
                        notice.round().terms().ladder().conferral() == LevelProgression.ConferralPlace.SENT_UP)
                .map(notice -> WaitingTask.undated(
                        TaskType.PREPARE_REFERRAL,
                        notice.round().title(),
                        notice.number(),
                        BusinessMoment.startOf(notice.lastDay().plusDays(1)),
                        "/work/referrals"));
    }

    private Stream<WaitingTask> toSend(List<String> offices) {
        return em.createQuery("""
            select r.id, r.recipient, r.preparedAt, o from Referral r join r.round o
            where r.owner in :offices and r.state = :prepared\
            """, Object[].class)
                .setParameter("offices", offices)
                .setParameter("prepared", Referral.ReferralState.PREPARED)
                .getResultStream()
                .map(row -> WaitingTask.undated(
                        TaskType.SEND_REFERRAL,
                        ((ApplicationRound) row[3]).title(),
                        (String) row[1],
                        (Instant) row[2],
                        "/work/referral?id=" + row[0]));
    }
}

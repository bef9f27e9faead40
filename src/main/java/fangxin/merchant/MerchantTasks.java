package fangxin.merchant;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: the merchants whose accounts a county office has to confirm, and the claims that it has to
 * decide.
 */
@ApplicationScoped
class MerchantTasks implements TaskSource {
    private static final String PAGE = "/work/merchants";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        List<String> offices = actor.placesAs(Role.COUNTY_OFFICE).toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        RecusalCondition recusal = new RecusalCondition(actor.away());
        return Stream.of(
                        find(TaskType.CONFIRM_IDENTITY, offices, recusal, """
                            select m.name, m.creditCode, m.createdAt from Merchant m
                            where m.agency in :offices and m.confirmedAt is null and not exists
                            (select v from MerchantVerification v where v.merchant = m and v.withdrawnAt is null)\
                            """),
                        find(TaskType.DECIDE_CLAIM, offices, recusal, """
                            select m.name, m.creditCode, k.claimedAt from MerchantClaim k join k.merchant m
                            where m.agency in :offices
                            and k.state = fangxin.merchant.MerchantClaim.MerchantClaimState.OPEN\
                            """))
                .flatMap(List::stream)
                .toList();
    }

    private List<WaitingTask> find(TaskType type, List<String> offices, RecusalCondition recusal, String query) {
        return recusal.bind(em.createQuery(query + recusal.condition("m.id"), Object[].class)
                        .setParameter("offices", offices))
                .getResultStream()
                .map(row -> WaitingTask.undated(
                        type, WaitingTask.named((String) row[0]), (String) row[1], (Instant) row[2], PAGE))
                .toList();
    }
}

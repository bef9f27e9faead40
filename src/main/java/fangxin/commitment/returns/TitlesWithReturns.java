package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.supervision.visit.PledgedReturns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Adapter of the port {@link PledgedReturns}: finds the titles with a pledge of returns on the premises in force. */
@ApplicationScoped
class TitlesWithReturns implements PledgedReturns {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<PledgedTitle> ofOwners(Collection<String> owners, LocalDate day) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                    select t.number, t.office from ReturnPledge p join p.title t where t.owner in :owners
                    and p.channel = :channel and p.validFrom <= :day and p.ended = false and t.status in :valid
                    and (t.validUntil is null or t.validUntil >= :day)
                    and p.issue = (select max(o.issue) from ReturnPledge o where o.title = p.title
                    and o.channel = p.channel and o.validFrom <= :day) order by t.number\
                    """, Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("channel", ReturnChannel.PREMISES)
                        .setParameter("day", day)
                        .setParameter("valid", TitleStatus.of(TitleStanding.VALID))
                        .getResultStream()
                        .map(row -> new PledgedTitle((String) row[0], (String) row[1]))
                        .toList();
    }
}

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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adapter of the port {@link PledgedReturns}: finds the titles with a pledge of returns on the premises in force. */
@ApplicationScoped
class TitlesWithReturns implements PledgedReturns {
    private static final String IN_FORCE = """
            p.channel = :channel and p.validFrom <= :day and p.ended = false and t.status in :valid
            and (t.validUntil is null or t.validUntil >= :day)
            and p.issue = (select max(o.issue) from ReturnPledge o where o.title = p.title
            and o.channel = p.channel and o.validFrom <= :day)\
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PledgedTitle> ofOwners(Collection<String> owners, LocalDate day) {
        return titles("t.owner", owners, day);
    }

    @Override
    public Map<String, Long> countByDistrict(Collection<String> owners, LocalDate day) {
        return owners.isEmpty()
                ? Map.of()
                : rows("select t.office, count(t)", "t.owner", owners, "group by t.office", day)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    @Override
    public List<PledgedTitle> among(Collection<String> titles, LocalDate day) {
        return titles("t.number", titles, day);
    }

    private List<PledgedTitle> titles(String path, Collection<String> values, LocalDate day) {
        return values.isEmpty()
                ? List.of()
                : rows("select t.number, t.office", path, values, "order by t.number", day)
                        .map(row -> new PledgedTitle((String) row[0], (String) row[1]))
                        .toList();
    }

    private Stream<Object[]> rows(
            String selection, String path, Collection<String> values, String arrangement, LocalDate day) {
        return em.createQuery(
                        selection + " from ReturnPledge p join p.title t where " + path + " in :values and " + IN_FORCE
                                + " " + arrangement,
                        Object[].class)
                .setParameter("values", values)
                .setParameter("channel", ReturnChannel.PREMISES)
                .setParameter("day", day)
                .setParameter("valid", TitleStatus.of(TitleStanding.VALID))
                .getResultStream();
    }
}

package fangxin.procedure.candidacy;

import fangxin.organization.agency.AgencyMergeHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts and transfers open candidacies to the successor agency; ended ones and
 * every journal keep the former code.
 */
@ApplicationScoped
class CandidacyAgencyMerge implements AgencyMergeHandler {
    private static final Set<Stage> OVER = Set.of(Stage.NAMED, Stage.WITHDRAWN, Stage.LAPSED);

    @PersistenceContext
    EntityManager em;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.CASES;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "candidacy office",
                "candidacy station",
                "candidacy authority",
                "candidacy reviewoffice",
                "candidacy acceptanceoffice");
    }

    @Override
    public long count(String from) {
        return open(from, "select count(c)", Long.class).getSingleResult();
    }

    @Override
    public void carryOut(String from, String into) {
        open(from, "select c", Candidacy.class).getResultList().forEach(candidacy -> candidacy.transfer(from, into));
    }

    private <T> TypedQuery<T> open(String from, String what, Class<T> type) {
        return em.createQuery(what + """
             from Candidacy c where (c.agencies.office = :from or c.agencies.station = :from
            or c.agencies.authority = :from or c.agencies.reviewOffice = :from
            or c.agencies.acceptanceOffice = :from)
            and c.stage not in :over and c.refusalFinal = false\
            """, type).setParameter("from", from).setParameter("over", OVER);
    }
}

package fangxin.organization.division;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository of administrative divisions and their tree: adds and finds them, and lists the counties, those of a
 * parent, and all.
 */
@ApplicationScoped
public class DivisionRepository {
    @PersistenceContext
    EntityManager em;

    public Division byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Division.class, known));
    }

    public List<Division> under(String parent) {
        return em.createQuery("select d from Division d where d.parent = :parent order by d.code", Division.class)
                .setParameter("parent", parent)
                .getResultList();
    }

    public List<Division> of(List<String> codes) {
        return em.createQuery("select d from Division d where d.code in :codes order by d.code", Division.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    public List<Division> counties() {
        return em.createQuery("select d from Division d where d.level = :level order by d.code", Division.class)
                .setParameter("level", Division.DivisionLevel.COUNTY)
                .getResultList();
    }

    public List<Division> all() {
        return em.createQuery("select d from Division d order by d.code", Division.class)
                .getResultList();
    }

    public void add(Division division) {
        em.persist(division);
    }

    public boolean isEmpty() {
        return em.createQuery("select count(d) from Division d", Long.class).getSingleResult() == 0;
    }
}

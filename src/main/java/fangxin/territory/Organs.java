package fangxin.territory;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The organisational tree. */
@ApplicationScoped
public class Organs {
    @PersistenceContext
    EntityManager em;

    public Organ byCode(String code) {
        return find(code).orElseThrow(() -> new Unknown(code));
    }

    public Optional<Organ> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Organ.class, known));
    }

    public List<Organ> ofKind(Organ.Kind kind) {
        return em.createQuery("select o from Organ o where o.kind = :kind order by o.code", Organ.class)
                .setParameter("kind", kind).getResultList();
    }

    public List<Organ> under(String parent) {
        return em.createQuery("select o from Organ o where o.parent = :parent order by o.code", Organ.class)
                .setParameter("parent", parent).getResultList();
    }

    /** The offices that a merchant may choose as the place of business: the county-level ones, zones included. */
    public List<Organ> countyOffices() {
        return ofKind(Organ.Kind.COUNTY_OFFICE);
    }

    /** The station that serves a street for an office; the office's first one where no station lists the street. */
    public Organ stationFor(String office, String street) {
        List<Organ> stations = under(office).stream().filter(o -> o.kind() == Organ.Kind.STATION).toList();
        return stations.stream().filter(o -> o.covers().contains(street)).findFirst()
                .or(() -> stations.stream().findFirst())
                .orElseThrow(() -> new Unknown(office));
    }

    /** The authority of a trade that serves an office: its own, else the one of the office above it. */
    public Organ authorityFor(String office, String authority) {
        return under(office).stream()
                .filter(o -> o.kind() == Organ.Kind.AUTHORITY && authority.equals(o.authority())).findFirst()
                .orElseGet(() -> authorityFor(
                        Optional.ofNullable(byCode(office).parent()).orElseThrow(() -> new Unknown(authority)),
                        authority));
    }

    void add(Organ organ) {
        em.persist(organ);
    }
}

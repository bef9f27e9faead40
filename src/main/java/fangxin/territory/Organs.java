package fangxin.territory;

import fangxin.RuleViolation;
import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The organisational tree. */
@ApplicationScoped
public class Organs {
    private static final int DEEPEST = 20;

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

    public List<Organ> all() {
        return em.createQuery("select o from Organ o order by o.code", Organ.class).getResultList();
    }

    /** Adds a body below another. */
    public void establish(Organ organ) {
        Organ.requireName(organ.name());
        boolean office = organ.office();
        if (!organ.code().matches(office ? "[0-9]{6}" : "[0-9]{6}[0-9A-Z-]{1,24}")) {
            throw RuleViolation.at("code", office ? "territory.organ.code.office" : "territory.organ.code");
        }
        if (find(organ.code()).isPresent()) {
            throw RuleViolation.at("code", "territory.organ.known", organ.code());
        }
        requireFits(organ, organ.parent());
        if (organ.kind() == Organ.Kind.AUTHORITY && (organ.authority() == null || organ.authority().isBlank())) {
            throw RuleViolation.at("authority", "territory.organ.authority");
        }
        add(organ);
    }

    /** Puts a body below another; nothing can stand below itself. */
    public void move(Organ organ, String parent) {
        Organ above = find(parent).orElseThrow(() -> RuleViolation.at("parent", "territory.organ.parent"));
        if (within(above.code(), organ.code())) {
            throw RuleViolation.at("parent", "territory.organ.cycle");
        }
        requireFits(organ, parent);
        organ.moveUnder(parent);
    }

    /** Whether a body is another one or stands somewhere below it. */
    public boolean within(String code, String root) {
        String at = code;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(root)) {
                return true;
            }
            at = find(at).map(Organ::parent).orElse(null);
        }
        return false;
    }

    private void requireFits(Organ organ, String parent) {
        Organ above = find(parent).orElseThrow(() -> RuleViolation.at("parent", "territory.organ.parent"));
        if (!Organ.fits(organ.kind(), above.kind())) {
            throw RuleViolation.at("parent", "territory.organ.below", organ.kind(), above.kind());
        }
    }

    void add(Organ organ) {
        em.persist(organ);
    }
}

package fangxin.organization.agency;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Repository of agencies, their tree and their former names: finds and lists them, finds the station or authority in
 * charge and the successor of a merged agency, and renames, merges, adds and moves agencies.
 */
@ApplicationScoped
public class AgencyRepository {
    private static final int DEEPEST = 20;

    @PersistenceContext
    EntityManager em;

    public Agency byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    public Optional<Agency> find(String code) {
        return Optional.ofNullable(code).map(known -> em.find(Agency.class, known));
    }

    public List<Agency> ofType(Agency.AgencyType type) {
        return em.createQuery(
                        "select o from Agency o where o.type = :type and o.endedOn is null order by o.code",
                        Agency.class)
                .setParameter("type", type)
                .getResultList();
    }

    public List<Agency> under(String parent) {
        return em.createQuery(
                        "select o from Agency o where o.parent = :parent and o.endedOn is null order by o.code",
                        Agency.class)
                .setParameter("parent", parent)
                .getResultList();
    }

    /**
     * Returns the offices that a merchant may choose as the place of business: the county-level ones, zones included.
     */
    public List<Agency> countyOffices() {
        return ofType(Agency.AgencyType.COUNTY_OFFICE);
    }

    /** Returns the codes of the city's offices. */
    public Set<String> cityOffices() {
        return ofType(Agency.AgencyType.CITY_OFFICE).stream().map(Agency::code).collect(Collectors.toSet());
    }

    public boolean isCityOffice(String code) {
        return find(code).filter(Agency::isCityOffice).isPresent();
    }

    /**
     * Returns the station that serves a street for an office; the office's first one where no station lists the street.
     */
    public Agency stationFor(String office, String street) {
        List<Agency> stations = under(office).stream()
                .filter(o -> o.type() == Agency.AgencyType.STATION)
                .toList();
        return stations.stream()
                .filter(o -> o.covers().contains(street))
                .findFirst()
                .or(() -> stations.stream().findFirst())
                .orElseThrow(() -> new NotFound(office));
    }

    /** Returns the authority of a trade that serves an office: its own, else the one of the office above it. */
    public Agency authorityFor(String office, String authority) {
        return under(office).stream()
                .filter(o -> o.type() == Agency.AgencyType.AUTHORITY && authority.equals(o.authority()))
                .findFirst()
                .orElseGet(() -> authorityFor(
                        Optional.ofNullable(byCode(office).parent()).orElseThrow(() -> new NotFound(authority)),
                        authority));
    }

    /** Returns all agencies, including merged ones. */
    public List<Agency> all() {
        return em.createQuery("select o from Agency o order by o.code", Agency.class)
                .getResultList();
    }

    /** Returns the names of all agencies by code, including merged ones. */
    public Map<String, LocalizedText> names() {
        return all().stream().collect(Collectors.toMap(Agency::code, Agency::name));
    }

    /** Returns all agencies that were not merged. */
    public List<Agency> active() {
        return all().stream().filter(agency -> !agency.isEnded()).toList();
    }

    /** Returns the former names by the present agency, the latest first. */
    public Map<String, List<FormerName>> formerNames() {
        return em.createQuery("select f from FormerName f order by f.lastDay desc, f.id", FormerName.class)
                .getResultStream()
                .collect(Collectors.groupingBy(FormerName::agency));
    }

    /** Returns the codes of merged agencies, each with the agency that has its work now. */
    public Map<String, String> successors() {
        Map<String, String> next = em.createQuery("select o from Agency o where o.successor is not null", Agency.class)
                .getResultStream()
                .collect(Collectors.toMap(Agency::code, Agency::successor));
        return next.keySet().stream().collect(Collectors.toMap(Function.identity(), code -> {
            String heir = next.get(code);
            while (next.containsKey(heir)) {
                heir = next.get(heir);
            }
            return heir;
        }));
    }

    /**
     * Returns the function from the code of an agency to that of the agency that has its work now: of a merged one its
     * successor.
     */
    public UnaryOperator<String> present() {
        Map<String, String> successors = successors();
        return code -> successors.getOrDefault(code, code);
    }

    /** Renames an agency; the former name is stored with its last day. */
    public void rename(Agency agency, LocalizedText name, String phone, LocalDate lastDay, String document) {
        boolean renamed = !agency.name().equals(name);
        FormerName before = new FormerName(agency, agency, lastDay, document);
        agency.rename(name, phone);
        if (renamed) {
            em.persist(before);
        }
    }

    /** Refuses a merger of two agencies that differ in type, of which one has ended, or one is above the other. */
    public void requireMergeable(Agency from, Agency into) {
        if (from.code().equals(into.code())) {
            throw RuleViolation.at("into", "organization.merge.self");
        }
        if (from.isEnded() || into.isEnded()) {
            throw RuleViolation.at("into", "organization.merge.ended", from.isEnded() ? from.name() : into.name());
        }
        if (from.type() != into.type() || from.isCityOffice() || !Objects.equals(from.authority(), into.authority())) {
            throw RuleViolation.at("into", "organization.merge.type");
        }
        if (isWithin(into.code(), from.code()) || isWithin(from.code(), into.code())) {
            throw RuleViolation.at("into", "organization.agency.cycle");
        }
    }

    /** Merges an agency into another with a last day; its name is stored as a former name of the other. */
    public void merge(Agency from, Agency into, LocalDate lastDay, String document) {
        requireMergeable(from, into);
        from.mergeInto(into, lastDay);
        em.persist(new FormerName(into, from, lastDay, document));
    }

    /** Adds an agency below another. */
    public void establish(Agency agency) {
        boolean office = agency.isOffice();
        if (!agency.code().matches(office ? "[0-9]{6}" : "[0-9]{6}[0-9A-Z-]{1,24}")) {
            throw RuleViolation.at("code", office ? "organization.agency.code.office" : "organization.agency.code");
        }
        if (find(agency.code()).isPresent()) {
            throw RuleViolation.at("code", "organization.agency.known", agency.code());
        }
        requireFits(agency, agency.parent());
        if (agency.type() == Agency.AgencyType.AUTHORITY
                && (agency.authority() == null || agency.authority().isBlank())) {
            throw RuleViolation.at("authority", "organization.agency.authority");
        }
        add(agency);
    }

    /** Moves an agency below another, which must not be itself or below it. */
    public void move(Agency agency, String parent) {
        Agency above = find(parent).orElseThrow(() -> RuleViolation.at("parent", "organization.agency.parent"));
        if (isWithin(above.code(), agency.code())) {
            throw RuleViolation.at("parent", "organization.agency.cycle");
        }
        requireFits(agency, parent);
        agency.moveUnder(parent);
    }

    /** Returns the codes of an agency and those above it, from the agency upwards. */
    public List<String> upFrom(String code) {
        List<String> found = new ArrayList<>();
        String at = code;
        while (at != null && found.size() < DEEPEST) {
            found.add(at);
            at = find(at).map(Agency::parent).orElse(null);
        }
        return found;
    }

    /** Returns whether an agency is the root or below the root. */
    public boolean isWithin(String code, String root) {
        String at = code;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(root)) {
                return true;
            }
            at = find(at).map(Agency::parent).orElse(null);
        }
        return false;
    }

    private void requireFits(Agency agency, String parent) {
        Agency above = find(parent)
                .filter(one -> !one.isEnded())
                .orElseThrow(() -> RuleViolation.at("parent", "organization.agency.parent"));
        if (!Agency.fits(agency.type(), above.type())) {
            throw RuleViolation.at("parent", "organization.agency.below", agency.type(), above.type());
        }
    }

    void add(Agency agency) {
        em.persist(agency);
    }
}

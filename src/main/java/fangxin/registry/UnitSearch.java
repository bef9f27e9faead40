package fangxin.registry;

import fangxin.naming.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches the titles in the database. Everything that asks the register goes through here, so that an index can
 * take its place.
 */
@ApplicationScoped
class UnitSearch {
    /** Metres in a degree of latitude. */
    private static final double DEGREE = 111_195;
    private static final Set<Title.Status> RUNNING = Set.of(Title.Status.ACTIVE, Title.Status.WARNED,
            Title.Status.RECTIFYING, Title.Status.DOWNGRADED, Title.Status.TRANSITION, Title.Status.SUSPENDED);
    private static final String DISTANCE = "((t.lat - :lat) * (t.lat - :lat) * " + DEGREE * DEGREE
            + " + (t.lng - :lng) * (t.lng - :lng) * :scale)";

    @PersistenceContext
    EntityManager em;

    /** @param distance in metres, or null where none was asked for */
    record Hit(Title title, Integer distance) { }

    /** One condition, with the dimension that it narrows. */
    private record Condition(String dimension, String clause, Map<String, Object> arguments) { }

    List<Hit> find(UnitQuery query, List<String> offices, LocalDate today) {
        boolean near = query.lat() != null;
        List<Condition> conditions = conditions(query, offices, today);
        TypedQuery<Object[]> search = em.createQuery("select t, " + (near ? DISTANCE : "0") + " as away, "
                + rank(query) + " as place from Title t" + where(conditions, "") + " order by " + order(query),
                Object[].class);
        bind(search, conditions, "");
        if (near) {
            place(search, query);
        }
        if (ranked(query)) {
            search.setParameter("exact", query.q());
        }
        return search.setFirstResult(query.first()).setMaxResults(query.size()).getResultList().stream()
                .map(row -> new Hit((Title) row[0],
                        near ? (int) Math.round(Math.sqrt(((Number) row[1]).doubleValue())) : null)).toList();
    }

    long count(UnitQuery query, List<String> offices, LocalDate today) {
        List<Condition> conditions = conditions(query, offices, today);
        TypedQuery<Long> count = em.createQuery("select count(t) from Title t" + where(conditions, ""), Long.class);
        bind(count, conditions, "");
        return count.getSingleResult();
    }

    /** How many each value of a column would give, with the other conditions as they are. */
    Map<String, Long> facet(String dimension, String column, UnitQuery query, List<String> offices, LocalDate today) {
        List<Condition> conditions = conditions(query, offices, today);
        TypedQuery<Object[]> counts = em.createQuery("select t." + column + ", count(t) from Title t"
                + where(conditions, dimension) + " group by t." + column, Object[].class);
        bind(counts, conditions, dimension);
        return counts.getResultList().stream().filter(row -> row[0] != null).collect(Collectors.toMap(
                row -> row[0].toString(), row -> (Long) row[1], Long::sum, LinkedHashMap::new));
    }

    /** The same for the published state, in which a title past its last day counts as expired. */
    Map<Title.Standing, Long> standings(UnitQuery query, List<String> offices, LocalDate today) {
        List<Condition> conditions = conditions(query, offices, today);
        TypedQuery<Object[]> counts = em.createQuery("""
                select t.status, count(t), sum(case when t.validUntil < :day then 1 else 0 end) from Title t"""
                + where(conditions, "status") + " group by t.status", Object[].class);
        bind(counts, conditions, "status");
        Map<Title.Standing, Long> found = new EnumMap<>(Title.Standing.class);
        for (Object[] row : counts.setParameter("day", today).getResultList()) {
            Title.Status status = (Title.Status) row[0];
            long over = RUNNING.contains(status) && row[2] != null ? ((Number) row[2]).longValue() : 0;
            found.merge(status.standing(), (Long) row[1] - over, Long::sum);
            found.merge(Title.Standing.EXPIRED, over, Long::sum);
        }
        found.values().removeIf(count -> count == 0);
        return found;
    }

    private static List<Condition> conditions(UnitQuery query, List<String> offices, LocalDate today) {
        List<Condition> conditions = new ArrayList<>();
        words(query, conditions);
        equal(conditions, "type", "kind", query.type());
        if (query.level() != null) {
            equal(conditions, "level", "level", fangxin.round.Round.Level.valueOf(query.level()));
        }
        if (query.district() != null) {
            conditions.add(new Condition("district", "t.office in :offices", Map.of("offices", offices)));
        }
        equal(conditions, "sector", "trade", query.sector());
        if (query.grade() != null) {
            equal(conditions, "grade", "grade", fangxin.criteria.Grade.valueOf(query.grade()));
        }
        if (query.status() != null) {
            conditions.add(standing(query.status(), today));
        }
        if (query.lat() != null) {
            conditions.add(new Condition("near", DISTANCE + " <= :reach", Map.of("lat", query.lat(),
                    "lng", query.lng(), "scale", scale(query), "reach", (double) query.radius() * query.radius())));
        }
        return conditions;
    }

    private static void words(UnitQuery query, List<Condition> conditions) {
        if (query.q() == null) {
            return;
        }
        List<String> words = Arrays.stream(query.q().split("[\\s　]+")).map(word -> Title.searchable(word))
                .filter(word -> !word.isEmpty()).limit(6).toList();
        if (words.isEmpty()) {
            conditions.add(new Condition("q", "1 = 0", Map.of()));
        }
        for (int i = 0; i < words.size(); i++) {
            conditions.add(new Condition("q", "t.searchText like :word" + i,
                    Map.of("word" + i, "%" + words.get(i) + "%")));
        }
    }

    private static Condition standing(Title.Standing standing, LocalDate today) {
        Set<Title.Status> statuses = Title.Status.of(standing);
        return switch (standing) {
            case VALID, SUSPENDED -> new Condition("status",
                    "t.status in :statuses and (t.validUntil is null or t.validUntil >= :today)",
                    Map.of("statuses", statuses, "today", today));
            case EXPIRED -> new Condition("status",
                    "(t.status in :statuses or t.status in :running and t.validUntil < :today)",
                    Map.of("statuses", statuses, "running", RUNNING, "today", today));
            default -> new Condition("status", "t.status in :statuses", Map.of("statuses", statuses));
        };
    }

    private static void equal(List<Condition> conditions, String dimension, String column, Object value) {
        if (value != null) {
            conditions.add(new Condition(dimension, "t." + column + " = :" + dimension, Map.of(dimension, value)));
        }
    }

    private static String where(List<Condition> conditions, String but) {
        List<String> clauses = conditions.stream().filter(c -> !c.dimension().equals(but)).map(Condition::clause)
                .toList();
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    private static void bind(TypedQuery<?> statement, List<Condition> conditions, String but) {
        conditions.stream().filter(c -> !c.dimension().equals(but))
                .forEach(c -> c.arguments().forEach(statement::setParameter));
    }

    private static void place(TypedQuery<?> statement, UnitQuery query) {
        statement.setParameter("lat", query.lat()).setParameter("lng", query.lng())
                .setParameter("scale", scale(query));
    }

    private static double scale(UnitQuery query) {
        double degree = DEGREE * Math.cos(Math.toRadians(query.lat()));
        return degree * degree;
    }

    private static boolean ranked(UnitQuery query) {
        return query.q() != null && query.sort() == UnitQuery.Sort.RELEVANCE;
    }

    private static String rank(UnitQuery query) {
        return ranked(query) ? """
                case when t.signName = :exact or t.registeredName = :exact or t.number = :exact then 0
                when locate(:exact, t.signName) = 1 or locate(:exact, t.registeredName) = 1 then 1 else 2 end""" : "0";
    }

    private static String order(UnitQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> "place, t.namedOn desc nulls last, t.number";
            case DISTANCE -> "away, t.number";
            case NAMED -> "t.namedOn desc nulls last, t.number";
            case NAME -> "t.signName, t.number";
        };
    }

    /** The word of a state in an address. */
    static String word(Title.Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}

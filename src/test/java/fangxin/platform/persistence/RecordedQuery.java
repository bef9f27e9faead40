package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entity manager without a database: it records the last query with the names of its parameters, and the parameters of
 * all, and finds what was given for each query in turn, or nothing.
 */
public final class RecordedQuery {
    private static final Pattern PARAMETER = Pattern.compile("(?<=:)\\w+");

    private final List<Map<String, Object>> all = new ArrayList<>();
    private Map<String, Object> parameters = new TreeMap<>();
    private final Queue<List<?>> results = new ArrayDeque<>();
    private String text;
    private Integer most;

    /** Lets the next query that has no result yet find these. */
    public RecordedQuery finding(Object... found) {
        results.add(List.of(found));
        return this;
    }

    public EntityManager entityManager() {
        TypedQuery<?> query = proxy(TypedQuery.class, (self, method, arguments) -> switch (method.getName()) {
            case "setParameter" -> {
                parameters.put((String) arguments[0], arguments[1]);
                yield self;
            }
            case "setFirstResult" -> self;
            case "setMaxResults" -> {
                most = (Integer) arguments[0];
                yield self;
            }
            case "getResultList" -> results.isEmpty() ? List.of() : results.remove();
            case "getSingleResult" -> results.remove().getFirst();
            case "getResultStream" -> Stream.empty();
            default -> throw new UnsupportedOperationException(method.getName());
        });
        return proxy(EntityManager.class, (self, method, arguments) -> {
            text = (String) arguments[0];
            parameters = new TreeMap<>();
            most = null;
            all.add(parameters);
            return query;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The JPQL text, or null where no query was made. */
    public String text() {
        return text;
    }

    /** The maximum number of rows of the query, or null. */
    public Integer most() {
        return most;
    }

    /** The parameters of each query by their names, in the order of the queries. */
    public List<Map<String, Object>> all() {
        return all;
    }

    /** The value of a parameter of the query, or null. */
    public Object value(String parameter) {
        return parameters.get(parameter);
    }

    /** Fails unless each parameter of the query has a value, its parentheses match, and no other parameter is set. */
    public void requireComplete() {
        assertThat(PARAMETER.matcher(text).results().map(MatchResult::group))
                .as(text)
                .hasSameElementsAs(parameters.keySet());
        int open = 0;
        for (char each : text.toCharArray()) {
            open += each == '(' ? 1 : each == ')' ? -1 : 0;
            assertThat(open).as(text).isNotNegative();
        }
        assertThat(open).as(text).isZero();
    }
}

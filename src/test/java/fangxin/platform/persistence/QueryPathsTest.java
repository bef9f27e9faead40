package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fangxin.testing.MainClasses;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Finds paths of JPQL queries whose field was renamed or removed: the compiler does not read the queries, and only a
 * test in the container would run them. An alias is taken to mean every entity that the file gives it.
 */
class QueryPathsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL =
            Pattern.compile("(?s)\"\"\"(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:select|from|where|and|or|order by|group by|set|exists)\\b");
    private static final Pattern ENTITY = Pattern.compile(
            "(?:\\b(?:from|join|update|fetch)|,)\\s+(?:fangxin\\.[\\w.]+\\.)?([A-Z]\\w+)\\s+(?:as\\s+)?([a-z]\\w*)\\b");
    private static final Pattern JOIN =
            Pattern.compile("\\bjoin\\s+(?:fetch\\s+)?([a-z]\\w*)\\.(\\w+)\\s+(?:as\\s+)?([a-z]\\w*)\\b");
    private static final Pattern CONSTRUCTED = Pattern.compile("select new ([\\w.]+)\\(");
    private static final Pattern PATH = Pattern.compile("(?<![\\w.:])([a-z]\\w*)((?:\\.[a-z]\\w*)+)(?![\\w(])");

    /** Call for a query whose order its reader chooses: each of its paths is a separate literal. */
    private static final Pattern LIST = Pattern.compile("\\bList(?:Query\\.of|Order\\.clause)\\(");

    private static final Map<String, Class<?>> ENTITIES = new HashMap<>();

    private int paths;

    @BeforeAll
    static void readEntities() {
        MainClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .forEach(entity -> ENTITIES.put(entity.getSimpleName(), entity));
    }

    @Test
    void everyPathOfAQueryIsAField() throws IOException {
        SortedSet<String> faults = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                faults(Files.readString(file)).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(paths).isGreaterThan(500);
    }

    /** EclipseLink finds public constructors only, and fails when it runs the query. */
    @Test
    void everyClassThatAQueryConstructsIsPublic() throws IOException {
        Set<String> constructed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                CONSTRUCTED.matcher(Files.readString(file)).results().forEach(found -> constructed.add(found.group(1)));
            }
        }

        assertThat(constructed).isNotEmpty();
        assertThat(MainClasses.all().stream()
                        .filter(type -> constructed.contains(type.getName().replace('$', '.')))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)))
                .isEmpty();
    }

    @Test
    void aPathWithoutAFieldIsReported() {
        assertThat(faults("""
            em.createQuery("select c from Candidacy c join c.merchant m"
                + " where c.round.id = :round and c.rounds = 1 and m.nameKey = :name and m.key.name is null");
            """)).containsExactlyInAnyOrder("c.rounds of Candidacy", "m.key.name of Merchant");
    }

    @Test
    void aPathThatOrdersAListIsAField() {
        assertThat(faults("""
            Map.of("merchant", "m.name", "stage", "c.stages");
            ListQuery.of(Candidacy.class, "c", "from Candidacy c join c.merchant m").contains(text, "m.names");
            """)).containsExactlyInAnyOrder("c.stages of Candidacy", "m.names of Merchant");
    }

    private Set<String> faults(String source) {
        List<String> literals = LITERAL.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(QueryPathsTest::text)
                .toList();
        Map<String, Set<Class<?>>> aliases = aliases(String.join(" ", literals));
        Set<String> faults = new TreeSet<>();
        boolean ordered = LIST.matcher(source).find();
        for (String literal : literals) {
            boolean path = ordered && PATH.matcher(literal).matches();
            if ((path || CLAUSE.matcher(literal).find()) && !literal.contains("?1")) { // else SQL
                PATH.matcher(literal)
                        .results()
                        .filter(found -> aliases.containsKey(found.group(1)))
                        .filter(found -> !isField(aliases.get(found.group(1)), found.group(2)))
                        .forEach(found -> faults.add(found.group() + " of "
                                + aliases.get(found.group(1)).stream()
                                        .map(Class::getSimpleName)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
            }
        }
        return faults;
    }

    private static String text(MatchResult literal) {
        return literal.group(1) == null ? literal.group(2) : literal.group(1);
    }

    private static Map<String, Set<Class<?>>> aliases(String queries) {
        Map<String, Set<Class<?>>> aliases = new HashMap<>();
        ENTITY.matcher(queries)
                .results()
                .filter(found -> ENTITIES.containsKey(found.group(1)))
                .forEach(found -> aliases.computeIfAbsent(found.group(2), alias -> new HashSet<>())
                        .add(ENTITIES.get(found.group(1))));
        JOIN.matcher(queries).results().forEach(join -> {
            Set<Class<?>> joined = aliases.getOrDefault(join.group(1), Set.of()).stream()
                    .flatMap(owner -> target(owner, join.group(2)).stream())
                    .collect(Collectors.toSet());
            if (!joined.isEmpty()) {
                aliases.computeIfAbsent(join.group(3), alias -> new HashSet<>()).addAll(joined);
            }
        });
        return aliases;
    }

    private boolean isField(Set<Class<?>> owners, String path) {
        paths++;
        return owners.stream().anyMatch(owner -> {
            Optional<Class<?>> at = Optional.of(owner);
            for (String name : path.substring(1).split("\\.")) {
                at = at.flatMap(type -> target(type, name));
            }
            return at.isPresent();
        });
    }

    /** The type of a field, or of the elements of a collection. */
    private static Optional<Class<?>> target(Class<?> owner, String name) {
        for (Class<?> at = owner; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.of(element(field.getGenericType()));
                }
            }
        }
        return Optional.empty();
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}

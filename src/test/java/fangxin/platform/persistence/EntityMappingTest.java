package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entities and the migrated schema name the same tables and columns. */
class EntityMappingTest {
    /** Tables without an entity, with the class or trigger that uses them by SQL. */
    private static final Map<String, String> WITHOUT_ENTITY = Map.of(
            "flyway_schema_history", "Flyway",
            "installation_fact", "InstallationFacts, before the container has entities",
            "heartbeat", "DatabaseProbe, on a connection of its own",
            "sequence_counter", "SequenceCounters, and the triggers of register_change",
            "idempotency_record", "IdempotencyService",
            "register_change", "written by triggers, read by RegisterChangeReader",
            "work_subject", "written by a trigger and WorkSubjectRepository; WorkSubject is its key in the acts",
            "staged_title", "TitleBulkInsert: a copy of title without its keys",
            "staged_title_event", "TitleBulkInsert: a copy of title_event without its keys");

    /** Embedded types with the word with which their columns begin, as {@code plaquenumber} beside a title's number. */
    private static final Map<String, String> PREFIXES = Map.of("Plaque", "plaque", "LocalizedName", "name");

    /** Fields whose column has another name, with the column and the reason. */
    private static final Map<String, String> OTHERWISE_NAMED = Map.of(
            "WorkSubject.type", "worktype: a row has a type of its own",
            "WorkSubject.id", "subject: a row has an id of its own",
            "RecordedActor.name", "actorname: a row has a name of its own",
            "JournalEntry.candidacy", "subject: the same column once more, as a reference for queries");

    /** Characters of a column for the name of an enum constant or another code. */
    private static final int CODE_LENGTH = 40;

    /** Table to its columns and their lengths. */
    private static final Map<String, Map<String, Integer>> SCHEMA = new TreeMap<>();

    private static final Map<String, Set<String>> MAPPED = new TreeMap<>();
    /** The columns of enums, as table and column. */
    private static final Set<String> CODED = new TreeSet<>();
    /** The fields with one column each, with its name. */
    private static final Map<Field, String> COLUMNS = new HashMap<>();
    /** The fields of lists, with the field of the element that owns the reference. */
    private static final Map<Field, String> OWNERS = new HashMap<>();

    @BeforeAll
    static void readBoth() throws SQLException {
        try (Connection connection = MigratedSchema.database().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null);
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                SCHEMA.put(lower(tables.getString("TABLE_NAME")), new TreeMap<>());
            }
            while (columns.next()) {
                Map<String, Integer> table = SCHEMA.get(lower(columns.getString("TABLE_NAME")));
                if (table != null) { // else a view
                    table.put(lower(columns.getString("COLUMN_NAME")), columns.getInt("COLUMN_SIZE"));
                }
            }
        }
        MainClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .forEach(EntityMappingTest::map);
    }

    private static void map(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        String name = table == null ? lower(entity.getSimpleName()) : table.name();
        Set<String> columns = MAPPED.computeIfAbsent(name, any -> new TreeSet<>());
        fields(entity).forEach(field -> map(field, columns));
        fields(entity).stream()
                .filter(field -> field.isAnnotationPresent(Enumerated.class))
                .forEach(field -> CODED.add(name + " " + column(field)));
    }

    private static void map(Field field, Set<String> columns) {
        if (field.isAnnotationPresent(ElementCollection.class)) {
            mapCollection(field);
        } else if (field.isAnnotationPresent(Embedded.class)) {
            fields(field.getType()).forEach(part -> map(part, columns));
        } else if (field.isAnnotationPresent(OneToMany.class)) {
            OWNERS.put(field, field.getAnnotation(OneToMany.class).mappedBy());
        } else {
            columns.add(column(field));
            COLUMNS.put(field, column(field));
        }
    }

    private static void mapCollection(Field field) {
        CollectionTable table = field.getAnnotation(CollectionTable.class);
        Set<String> columns = MAPPED.computeIfAbsent(table.name(), name -> new TreeSet<>());
        columns.add(table.joinColumns()[0].name());
        Optional.ofNullable(field.getAnnotation(OrderColumn.class)).ifPresent(order -> columns.add(order.name()));
        Class<?> element = elementOf(field);
        if (element.isAnnotationPresent(Embeddable.class)) {
            fields(element).forEach(part -> map(part, columns));
        } else {
            columns.add(column(field));
        }
    }

    private static Class<?> elementOf(Field collection) {
        return (Class<?>) ((ParameterizedType) collection.getGenericType()).getActualTypeArguments()[0];
    }

    private static String column(Field field) {
        return Stream.of(
                        Optional.ofNullable(field.getAnnotation(Column.class)).map(Column::name),
                        Optional.ofNullable(field.getAnnotation(JoinColumn.class))
                                .map(JoinColumn::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(lower(field.getName()));
    }

    /** Persistent fields of a class and of the mapped superclasses above it. */
    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != Object.class && at != Record.class; at = at.getSuperclass()) {
            Stream.of(at.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !Modifier.isTransient(field.getModifiers())
                            && !field.isAnnotationPresent(Transient.class)
                            && !field.isSynthetic())
                    .forEach(fields::add);
        }
        return fields;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void everyTableHasAnEntityOrAReasonForHavingNone() {
        Set<String> expected = new TreeSet<>(MAPPED.keySet());
        expected.addAll(WITHOUT_ENTITY.keySet());

        assertThat(SCHEMA.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(MAPPED.keySet()).hasSizeGreaterThan(80).doesNotContainAnyElementsOf(WITHOUT_ENTITY.keySet());
    }

    @Test
    void everyColumnIsAFieldAndEveryFieldAColumn() {
        MAPPED.forEach((table, columns) ->
                assertThat(SCHEMA.get(table).keySet()).as(table).containsExactlyInAnyOrderElementsOf(columns));
    }

    @Test
    void aColumnHasTheNameOfItsField() {
        Map<String, String> other = new TreeMap<>();
        COLUMNS.forEach((field, column) -> {
            String type = field.getDeclaringClass().getSimpleName();
            String prefix = PREFIXES.getOrDefault(type, "");
            if (!column.equals(prefix + lower(field.getName()))) {
                other.put(type + "." + field.getName(), column);
            }
        });

        assertThat(other).containsOnlyKeys(OTHERWISE_NAMED.keySet());
        assertThat(COLUMNS).hasSizeGreaterThan(400);
        OTHERWISE_NAMED.forEach((field, reason) -> assertThat(reason).startsWith(other.get(field) + ": "));
    }

    @Test
    void columnsAreNamedWithoutUnderscores() {
        SCHEMA.forEach((table, columns) -> assertThat(columns.keySet())
                .as(table)
                .filteredOn(column -> !table.equals("flyway_schema_history"))
                .allMatch(column -> column.matches("[a-z][a-z0-9]*")));
    }

    @Test
    void columnsOfCodesHaveRoomForANewCode() {
        assertThat(CODED)
                .hasSizeGreaterThan(40)
                .allSatisfy(coded -> assertThat(SCHEMA.get(coded.split(" ")[0]).get(coded.split(" ")[1]))
                        .as(coded)
                        .isGreaterThanOrEqualTo(CODE_LENGTH));
    }

    @Test
    void everyListIsOwnedByAFieldOfItsElements() {
        assertThat(OWNERS)
                .hasSizeGreaterThan(9)
                .allSatisfy((list, owner) -> assertThat(elementOf(list).getDeclaredFields())
                        .as(list.toString())
                        .extracting(Field::getName)
                        .contains(owner));
    }
}

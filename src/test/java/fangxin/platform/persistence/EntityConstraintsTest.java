package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.validation.Length;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Each text of an entity has the length of its column as a constraint, and each attribute is required if its column is
 * NOT NULL, so that a value that the database would refuse is refused with its field before the statement.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityConstraintsTest {
    private static final Path CLASSES = Path.of("target/classes");

    /** Lengths of the text columns by {@code table.column}, in lower case. */
    private final Map<String, Integer> lengths = new HashMap<>();

    /** Columns that are NOT NULL, and those that are not, by {@code table.column}, in lower case. */
    private final Map<String, Boolean> required = new HashMap<>();

    private final List<Class<?>> persistent = new ArrayList<>();

    @BeforeAll
    void readSchemaAndClasses() throws Exception {
        try (Connection connection = MigratedSchema.database().getConnection()) {
            readLengths(connection);
        }
        readClasses();
    }

    private void readLengths(Connection connection) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getColumns(null, "APP", "%", "%")) {
            while (columns.next()) {
                required.put(
                        (columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"))
                                .toLowerCase(Locale.ROOT),
                        columns.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls);
                if (List.of(Types.VARCHAR, Types.CHAR).contains(columns.getInt("DATA_TYPE"))) {
                    lengths.put(
                            (columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"))
                                    .toLowerCase(Locale.ROOT),
                            columns.getInt("COLUMN_SIZE"));
                }
            }
        }
    }

    private void readClasses() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("fangxin"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace(".class", "");
                Class<?> type =
                        Class.forName(name.replace('/', '.'), false, getClass().getClassLoader());
                if (Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class)
                        .anyMatch(type::isAnnotationPresent)) {
                    persistent.add(type);
                }
            }
        }
    }

    @Test
    void everyTextOfAnEntityIsBounded() {
        assertThat(persistent.stream().flatMap(type -> texts(type).stream()).toList())
                .hasSizeGreaterThan(400)
                .allSatisfy(field -> assertThat(field.isAnnotationPresent(Length.class))
                        .as("%s", field)
                        .isTrue());
    }

    @Test
    void theBoundIsTheLengthOfTheColumn() {
        List<String> compared = new ArrayList<>();
        for (Class<?> entity : persistent) {
            if (entity.isAnnotationPresent(Entity.class)) {
                String table = tableOf(entity);
                for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
                    compare(type, table, compared);
                }
            }
        }

        assertThat(compared).hasSizeGreaterThan(400);
    }

    @Test
    void everyValueStoredAsJsonHasTheLengthOfItsColumn() {
        List<Field> converted = persistent.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Convert.class))
                .toList();

        assertThat(converted)
                .hasSizeGreaterThan(5)
                .allSatisfy(field -> assertThat(
                                field.getAnnotation(JsonLength.class).max())
                        .as("%s", field)
                        .isEqualTo(lengths.get(column(tableOf(field.getDeclaringClass()), field))));
    }

    @Test
    void aFieldIsRequiredIfAndOnlyIfItsColumnIs() {
        List<String> compared = new ArrayList<>();
        for (Class<?> entity : persistent) {
            if (entity.isAnnotationPresent(Entity.class)) {
                for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
                    compareRequired(type, tableOf(entity), compared);
                }
            }
        }

        assertThat(compared).hasSizeGreaterThan(700);
    }

    private void compareRequired(Class<?> type, String table, List<String> compared) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            if (field.isAnnotationPresent(Embedded.class)) {
                assertThat(field.isAnnotationPresent(NotNull.class))
                        .as("%s has a required column", field)
                        .isEqualTo(Arrays.stream(field.getType().getDeclaredFields())
                                .anyMatch(part -> required.getOrDefault(column(table, part), false)));
                if (field.isAnnotationPresent(NotNull.class)) { // else all its columns are empty where it is null
                    compareRequired(field.getType(), table, compared);
                }
            } else if (field.isAnnotationPresent(ElementCollection.class)) {
                Class<?> element = elementOf(field);
                if (element.isAnnotationPresent(Embeddable.class)) {
                    compareRequired(
                            element, field.getAnnotation(CollectionTable.class).name(), compared);
                }
            } else if (required.containsKey(column(table, field)) && !isReadOnly(field)) {
                assertThat(isRequired(field)).as("%s", field).isEqualTo(required.get(column(table, field)));
                compared.add(column(table, field));
            }
        }
    }

    /** Returns whether another field writes the column. */
    private static boolean isReadOnly(Field field) {
        return field.isAnnotationPresent(JoinColumn.class)
                && !field.getAnnotation(JoinColumn.class).insertable();
    }

    /** A key and a primitive type cannot be null; a reference states by {@code optional} that it must not. */
    private static boolean isRequired(Field field) {
        return field.isAnnotationPresent(Id.class)
                || field.getType().isPrimitive()
                || field.isAnnotationPresent(NotNull.class)
                || (field.isAnnotationPresent(ManyToOne.class)
                        && !field.getAnnotation(ManyToOne.class).optional())
                || (field.isAnnotationPresent(OneToOne.class)
                        && !field.getAnnotation(OneToOne.class).optional());
    }

    private static Class<?> elementOf(Field collection) {
        return (Class<?>) ((ParameterizedType) collection.getGenericType()).getActualTypeArguments()[0];
    }

    private static String tableOf(Class<?> entity) {
        return Optional.ofNullable(entity.getAnnotation(Table.class))
                .map(Table::name)
                .orElse(entity.getSimpleName());
    }

    /** The column of a field as {@code table.column}, in lower case. */
    private static String column(String table, Field field) {
        String column = Stream.of(
                        Optional.ofNullable(field.getAnnotation(Column.class)).map(Column::name),
                        Optional.ofNullable(field.getAnnotation(JoinColumn.class))
                                .map(JoinColumn::name))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(field.getName());
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private void compare(Class<?> type, String table, List<String> compared) {
        for (Field field : texts(type)) {
            String key = column(table, field);
            if (lengths.containsKey(key)) {
                assertThat(field.getAnnotation(Length.class).max())
                        .as("%s in %s", field, key)
                        .isLessThanOrEqualTo(lengths.get(key));
                compared.add(key);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            if (field.isAnnotationPresent(Embedded.class)) {
                assertThat(field.isAnnotationPresent(Valid.class))
                        .as("%s", field)
                        .isTrue();
                compare(field.getType(), table, compared);
            } else if (field.isAnnotationPresent(ElementCollection.class)
                    && field.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isAnnotationPresent(Embeddable.class)) {
                compare(element, field.getAnnotation(CollectionTable.class).name(), compared);
            }
        }
    }

    /** The texts that have a column of limited length. */
    private static List<Field> texts(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field ->
                        Stream.of(Lob.class, Convert.class, Transient.class).noneMatch(field::isAnnotationPresent))
                .toList();
    }
}

package fangxin.registry.search;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleTerm;
import fangxin.organization.division.GeodeticDatum;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;

/**
 * Enum that defines each field of a titled unit once, for SQL, record file, index, answers, open data, workbook and
 * import. The order is that of the JSON.
 */
public enum RegisterField {
    NUMBER(stored("number", FieldEncoding.NUMBER, UnitRecord::number)
            .json("number", JsonScope.LISTS)
            .csv("number")
            .inWorkbook()),
    ISSUED_ELSEWHERE(stored(
            "coalesce(registerimport, referral)",
            FieldEncoding.FLAG,
            unit -> unit.certificate().issuedElsewhere())),
    PAPER_NUMBER(stored(
                    "externalnumber",
                    FieldEncoding.TEXT,
                    unit -> unit.certificate().paperNumber())
            .indexed(IndexRole.CODE)),
    NAME(stored("registeredname", FieldEncoding.TEXT, unit -> unit.holder().registeredName())
            .indexed(IndexRole.NAME)
            .json("name", JsonScope.LISTS)
            .csv("name")
            .inWorkbook()),
    SIGN_NAME(stored("signname", FieldEncoding.TEXT, unit -> unit.place().signName())
            .indexed(IndexRole.NAME)
            .json("signName", JsonScope.LISTS)
            .csv("sign_name")
            .inWorkbook()),
    CREDIT_CODE(stored("creditcode", FieldEncoding.TEXT, unit -> unit.holder().creditCode())
            .indexed(IndexRole.CODE)
            .json("creditCode", JsonScope.UNIT)
            .csv("uscc")),
    TYPE(stored(
                    "subjecttype",
                    FieldEncoding.SHARED_TEXT,
                    unit -> unit.category().type())
            .indexed(IndexRole.FACET)
            .json("type", JsonScope.LISTS)
            .csv("type")
            .inWorkbook()),
    LEVEL(stored(
                    "level",
                    FieldEncoding.constant(ApplicationRound.TitleLevel.values(), ApplicationRound.TitleLevel::valueOf),
                    unit -> unit.category().level())
            .indexed(IndexRole.FACET)
            .json("level", JsonScope.LISTS)
            .csv("level")
            .inWorkbook()),
    DISTRICT(stored("office", FieldEncoding.SHARED_TEXT, unit -> unit.place().office())
            .indexed(IndexRole.FACET)
            .json("district", JsonScope.LISTS)
            .csv("district")
            .inWorkbook()),
    STREET(stored("street", FieldEncoding.SHARED_TEXT, unit -> unit.place().street())),
    SECTOR(stored("trade", FieldEncoding.SHARED_TEXT, unit -> unit.category().trade())
            .indexed(IndexRole.FACET)
            .json("sector", JsonScope.LISTS)
            .csv("sector")
            .inWorkbook()),
    GRADE(stored(
                    "grade",
                    FieldEncoding.constant(Grade.values(), Grade::valueOf),
                    unit -> unit.category().grade())
            .indexed(IndexRole.FACET)
            .json("grade", JsonScope.LISTS)
            .csv("grade")
            .inWorkbook()),
    /** The standing is stored as recorded, and published as of a day, in lower case. */
    STATUS(stored(
                    "status",
                    FieldEncoding.constant(
                            TitleStanding.values(),
                            status -> TitleStatus.valueOf(status).standing()),
                    unit -> unit.recorded().standing())
            .indexed(IndexRole.FACET)
            .published((unit, day) -> unit.standing(day).code())
            .json("status", JsonScope.LISTS)
            .csv("status")
            .inWorkbook()),
    SINCE(stored("""
        case when status in ('SUSPENDED', 'REVOKED', 'UNDER_REVIEW') then (select max(e.effectiveon) \
        from title_event e where e.title = title.number \
        and e.type = case when title.status = 'SUSPENDED' then 'SUSPENDED' else 'REVOKED' end) end\
        """, FieldEncoding.DAY, unit -> unit.recorded().since())),
    NAMED_ON(stored("namedon", FieldEncoding.DAY, unit -> unit.term().namedOn())
            .json("namedOn", JsonScope.LISTS)
            .csv("named_on")
            .inWorkbook()),
    VALID_UNTIL(stored("validuntil", FieldEncoding.DAY, unit -> unit.term().validUntil())
            .json("validUntil", JsonScope.LISTS)
            .csv("valid_until")
            .inWorkbook()),
    ADDRESS(stored("address", FieldEncoding.TEXT, unit -> unit.place().address())
            .json("address", JsonScope.LISTS)
            .csv("address")
            .inWorkbook()),
    LAT(stored("lat", FieldEncoding.DEGREES, unit -> unit.place().lat())
            .csv("lat")
            .within("location.lat")
            .inWorkbook()),
    LNG(stored("lng", FieldEncoding.DEGREES, unit -> unit.place().lng())
            .csv("lng")
            .within("location.lng")
            .inWorkbook()),
    /** Location in JSON: latitude and longitude in WGS-84, or null. */
    LOCATION(derived((unit, day) -> unit.hasCoordinates()
                    ? new GeodeticDatum.Point(unit.place().lat(), unit.place().lng())
                    : null)
            .json("location", JsonScope.LISTS)),
    DATUM(derived((unit, day) -> unit.place().lat() == null ? null : "WGS84").csv("datum")),
    PHOTO(stored("photo", FieldEncoding.TEXT, unit -> unit.place().photo())),
    TITLE(stored(
            "wordingzh, wordingen",
            FieldEncoding.LOCALIZED_TEXT,
            unit -> unit.document().wording())),
    NAMING_BODY(stored(
            "namingbodyzh, namingbodyen",
            FieldEncoding.LOCALIZED_TEXT,
            unit -> unit.document().namingBody())),
    DOCUMENT(stored(
                    "documentnumber",
                    FieldEncoding.SHARED_TEXT,
                    unit -> unit.document().number())
            .json("document", JsonScope.UNIT)
            .csv("doc_no")),
    PRINTED_NUMBER(derived((unit, day) -> unit.printedNumber())
            .json("printedNumber", JsonScope.UNIT)
            .csv("printed_number")),
    PHONE(stored("phone", FieldEncoding.TEXT, unit -> unit.place().phone())
            .json("phone", JsonScope.LISTS)
            .csv("phone")
            .inWorkbook()),
    TRACK(stored(
                    "track",
                    FieldEncoding.constant(TitleTrack.values(), TitleTrack::valueOf),
                    unit -> unit.category().track())
            .json("track", JsonScope.LISTS)
            .csv("track")
            .inWorkbook()),
    /** The name of the level within the track, in Chinese. */
    NAMED_LEVEL(stored(
                    "namedlevelzh, namedlevelen",
                    FieldEncoding.LOCALIZED_TEXT,
                    unit -> unit.category().namedLevel())
            .published((unit, day) -> unit.category().namedLevel().zh())
            .json("namedLevel", JsonScope.UNIT)
            .csv("named_level")
            .inWorkbook()),
    NAMED_LEVEL_EN(derived((unit, day) -> unit.category().namedLevel().en())
            .json("namedLevelEn", JsonScope.UNIT)
            .csv("named_level_en")),
    /** Detail of the status beyond the standing, for example that a rectification runs; published in lower case. */
    STATUS_DETAIL(stored(
                    "status",
                    FieldEncoding.constant(TitleStatus.values(), TitleStatus::valueOf),
                    unit -> unit.recorded().status())
            .published((unit, day) -> Optional.ofNullable(unit.detail(day))
                    .map(detail -> detail.name().toLowerCase(Locale.ROOT))
                    .orElse(null))
            .json("statusDetail", JsonScope.LISTS)
            .csv("status_detail")),
    /** Number of stars on the track of commitment. */
    STARS(stored(
                    "stars",
                    FieldEncoding.constant(StarGrade.values(), StarGrade::valueOf),
                    unit -> unit.category().stars())
            .published((unit, day) -> unit.category().stars() == null
                    ? null
                    : unit.category().stars().stars())
            .json("stars", JsonScope.LISTS)
            .csv("stars")
            .inWorkbook()),
    /** Former signs and registered names, the last first, one a line. */
    FORMER_NAMES(stored("formernames", FieldEncoding.TEXT, UnitRecord::formerNames)
            .indexed(IndexRole.NAME)
            .json("formerNames", JsonScope.LISTS));

    /** Role of a field in the index, apart from those with an index field of their own. */
    enum IndexRole {
        /** The search finds a unit by parts of the field, by its pinyin and its initials. */
        NAME,
        /** The search finds a unit by the beginning of the field. */
        CODE,
        /** The search filters and counts units by the value of the field. */
        FACET
    }

    /** JSON documents that contain a field. */
    private enum JsonScope {
        /** Open data and the answer for one unit. */
        UNIT,
        /** The field is in search answers too. */
        LISTS
    }

    private static final List<RegisterField> CSV_ORDER = List.of(
            NUMBER,
            NAME,
            SIGN_NAME,
            CREDIT_CODE,
            TYPE,
            LEVEL,
            DISTRICT,
            SECTOR,
            ADDRESS,
            LAT,
            LNG,
            DATUM,
            GRADE,
            DOCUMENT,
            NAMED_ON,
            VALID_UNTIL,
            STATUS,
            PRINTED_NUMBER);
    private static final List<RegisterField> WORKBOOK_ORDER = List.of(SIGN_NAME, NAME, NUMBER);

    private static final int COUNT = values().length;
    private static final RegisterField[] STORED = Arrays.stream(values())
            .filter(field -> field.definition.stored != null)
            .toArray(RegisterField[]::new);
    private static final List<RegisterField> NAMES = indexedAs(IndexRole.NAME);
    private static final List<RegisterField> CODES = indexedAs(IndexRole.CODE);
    private static final List<RegisterField> FACETS = indexedAs(IndexRole.FACET);
    private static final List<RegisterField> JSON = filtered(List.of(), field -> field.definition.json != null);
    private static final List<RegisterField> CSV = filtered(CSV_ORDER, field -> field.definition.csv != null);
    private static final List<RegisterField> WORKBOOK = filtered(WORKBOOK_ORDER, field -> field.definition.workbook);

    private final Definition definition;

    RegisterField(Definition definition) {
        this.definition = definition;
    }

    private static Definition derived(BiFunction<UnitRecord, LocalDate, Object> published) {
        return new Definition(null).published(published);
    }

    /** @param columns SQL of the columns that the encoding reads from the table of titles */
    private static <T> Definition stored(String columns, FieldEncoding<T> encoding, Function<UnitRecord, T> getter) {
        return new Definition(new StoredField<>(columns, encoding, getter))
                .published((unit, day) -> getter.apply(unit));
    }

    /** A field of the record file, with the columns from which it is loaded. */
    private record StoredField<T>(String columns, FieldEncoding<T> encoding, Function<UnitRecord, T> getter) {
        void write(DataOutput out, UnitRecord unit, StringPool pool) throws IOException {
            encoding.write(out, getter.apply(unit), pool);
        }
    }

    /** Definition of a field, completed by its methods. */
    private static final class Definition {
        private final StoredField<?> stored;
        private BiFunction<UnitRecord, LocalDate, Object> published;
        private IndexRole role;
        private String json;
        private JsonScope scope;
        private String jsonPath;
        private String csv;
        private boolean workbook;

        Definition(StoredField<?> stored) {
            this.stored = stored;
        }

        Definition published(BiFunction<UnitRecord, LocalDate, Object> value) {
            published = value;
            return this;
        }

        Definition indexed(IndexRole as) {
            role = as;
            return this;
        }

        Definition json(String name, JsonScope documents) {
            json = name;
            jsonPath = name;
            scope = documents;
            return this;
        }

        /** Returns a part of another field in JSON. */
        Definition within(String path) {
            jsonPath = path;
            return this;
        }

        Definition csv(String column) {
            csv = column;
            return this;
        }

        Definition inWorkbook() {
            workbook = true;
            return this;
        }
    }

    /** Values of the stored fields of one unit. */
    static final class FieldValues {
        private final Object[] byOrdinal = new Object[COUNT];

        String text(RegisterField field) {
            return get(field, String.class);
        }

        LocalDate day(RegisterField field) {
            return get(field, LocalDate.class);
        }

        <T> T get(RegisterField field, Class<T> type) {
            return type.cast(byOrdinal[field.ordinal()]);
        }
    }

    /**
     * Returns the fields that meet a condition: first the listed ones, then the others in the order of the constants.
     */
    private static List<RegisterField> filtered(List<RegisterField> first, Predicate<RegisterField> condition) {
        return Stream.concat(first.stream(), Arrays.stream(values()))
                .distinct()
                .filter(condition)
                .toList();
    }

    private static List<RegisterField> indexedAs(IndexRole role) {
        return filtered(List.of(), field -> field.definition.role == role);
    }

    /** Returns the fields in open data as JSON, in their order. */
    public static List<RegisterField> json() {
        return JSON;
    }

    /** Returns the fields in open data as CSV, in their order. */
    public static List<RegisterField> csv() {
        return CSV;
    }

    /** Returns the columns of the workbook of a search, in their order. */
    public static List<RegisterField> workbook() {
        return WORKBOOK;
    }

    /** Returns the fields that are filtered and counted by value. */
    static List<RegisterField> facets() {
        return FACETS;
    }

    /** Returns the names under which a unit is found. */
    static List<RegisterField> names() {
        return NAMES;
    }

    /** Returns the codes under which a unit is found. */
    static List<RegisterField> codes() {
        return CODES;
    }

    /** Returns the name in JSON and of the facet, or null. */
    public String jsonName() {
        return definition.json;
    }

    /** Returns the path of the value in JSON, such as {@code location.lat}, or null. */
    public String jsonPath() {
        return definition.jsonPath;
    }

    /** Returns whether search answers contain the field. */
    public boolean isInSearchAnswer() {
        return definition.scope == JsonScope.LISTS;
    }

    /** Returns the heading in CSV files, also in those that are imported; or null. */
    public String csvName() {
        return definition.csv;
    }

    /** Returns the message key of the heading in the workbook. */
    public String headingKey() {
        return "registry.registerfield." + name();
    }

    /** Returns the published value on a day: a text, number, code or day, a point for the location, or null. */
    public Object published(UnitRecord unit, LocalDate day) {
        return definition.published.apply(unit, day);
    }

    /** Returns the stored value, or null. */
    public Object stored(UnitRecord unit) {
        return definition.stored.getter().apply(unit);
    }

    /** Returns the stored value as a text, or null. */
    String storedText(UnitRecord unit) {
        Object value = stored(unit);
        return value == null ? null : value.toString();
    }

    /** Builds a unit from the values of its stored fields. */
    private static UnitRecord unit(FieldValues values) {
        return new UnitRecord(
                new UnitRecord.UnitCertificate(
                        values.text(NUMBER), values.get(ISSUED_ELSEWHERE, Boolean.class), values.text(PAPER_NUMBER)),
                new TitleHolder(null, values.text(NAME), values.text(CREDIT_CODE)),
                new TitlePlace(
                        null,
                        values.text(SIGN_NAME),
                        values.text(ADDRESS),
                        values.text(DISTRICT),
                        values.text(STREET),
                        values.get(LAT, Double.class),
                        values.get(LNG, Double.class),
                        values.text(PHOTO),
                        values.text(PHONE)),
                new TitleCategory(
                        values.text(TYPE),
                        values.text(SECTOR),
                        values.get(LEVEL, ApplicationRound.TitleLevel.class),
                        values.get(GRADE, Grade.class),
                        values.get(TRACK, TitleTrack.class),
                        values.get(NAMED_LEVEL, LocalizedText.class),
                        values.get(STARS, StarGrade.class)),
                new TitleDocument(
                        values.text(DOCUMENT),
                        values.get(TITLE, LocalizedText.class),
                        values.get(NAMING_BODY, LocalizedText.class),
                        null,
                        TitleDocument.NO_PROMISES),
                new TitleTerm(values.day(NAMED_ON), values.day(VALID_UNTIL)),
                new UnitRecord.RecordedStanding(
                        values.get(STATUS, TitleStanding.class),
                        values.day(SINCE),
                        values.get(STATUS_DETAIL, TitleStatus.class)),
                values.text(FORMER_NAMES));
    }

    /** Returns the SQL columns of all stored fields. */
    static String columns() {
        return Arrays.stream(STORED)
                .map(field -> field.definition.stored.columns())
                .collect(Collectors.joining(", "));
    }

    /** Reads a unit from a row of {@link #columns}. */
    static UnitRecord read(ResultSet row) throws SQLException {
        FieldValues values = new FieldValues();
        int column = 1;
        for (RegisterField field : STORED) {
            FieldEncoding<?> encoding = field.definition.stored.encoding();
            values.byOrdinal[field.ordinal()] = encoding.read(row, column);
            column += encoding.columns();
        }
        return unit(values);
    }

    /** Writes the stored fields of a unit. */
    static void write(UnitRecord unit, DataOutput out, StringPool pool) throws IOException {
        for (RegisterField field : STORED) {
            field.definition.stored.write(out, unit, pool);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param bytes the array that {@code in} reads
     */
    static UnitRecord read(ByteArrayDataInput in, byte[] bytes, StringPool pool) throws IOException {
        FieldValues values = new FieldValues();
        for (RegisterField field : STORED) {
            values.byOrdinal[field.ordinal()] =
                    field.definition.stored.encoding().read(in, bytes, pool);
        }
        return unit(values);
    }
}

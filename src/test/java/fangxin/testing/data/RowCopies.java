package fangxin.testing.data;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Copies rows under other keys, so that lists grow, with all rows that refer to them. */
public final class RowCopies {
    /** Tables of a case, each after the tables that it references. */
    public static final List<String> CASES =
            List.of("merchant", "premises", "candidacy", "journal_entry", "application_form", "submission");
    /**
     * The tables behind lists; not titles, whose numbers have a check digit, nor marks, which Derby checks one by one
     * for recusals.
     */
    public static final List<String> LISTED = List.of(
            "merchant",
            "premises",
            "candidacy",
            "journal_entry",
            "application_form",
            "submission",
            "composite_subject",
            "composite_subject_candidacy",
            "return_notice",
            "evaluation_team",
            "evaluation_team_member",
            "score_sheet",
            "evaluation_opinion",
            "consultation",
            "consulted_agency",
            "consultation_reply",
            "meeting_decision",
            "public_notice",
            "notice_item",
            "notice_correction",
            "objection",
            "sealed_objector",
            "objector_access_log",
            "official_document",
            "signing_step",
            "official_document_item",
            "referral",
            "referral_item",
            "issued_document",
            "document_scan",
            "scoring_review",
            "merchant_claim",
            "share_shortfall",
            "recommendation");
    /** Rows of a case, for the same merchant. */
    public static final List<String> OWN = List.of("candidacy", "journal_entry", "application_form", "submission");
    /** The tables of which such rows are parts. */
    public static final List<String> COLLECTIONS = List.of(
            "published_edition",
            "edition_draft",
            "application_round",
            "review_meeting",
            "meeting_invitee",
            "account",
            "appointment",
            "published_form");
    /** Unique columns that may be null, which Derby does not list as unique; a copy has none. */
    private static final Set<String> UNIQUE_OR_NULL = Set.of("formtoken");
    /** The first character of a copied key; no key begins with any of them otherwise. */
    public static final char FIRST = '\u4e00';
    /** The first character of a key in a second copy of the rows. */
    public static final char SECOND = '\u5e00';

    private final Connection sql;
    private final List<String> tables;
    private final char first;

    public RowCopies(Connection sql, List<String> tables) {
        this(sql, tables, FIRST);
    }

    public RowCopies(Connection sql, List<String> tables, char first) {
        this.sql = sql;
        this.tables = tables;
        this.first = first;
    }

    public void add(int copies) throws SQLException {
        for (String table : tables) {
            Map<String, Integer> columns = columns(table);
            Set<String> keys = keys(table, columns);
            for (int copy = 0; copy < copies; copy++) {
                add(table, columns.keySet(), keys, (char) (first + copy));
            }
        }
    }

    private void add(String table, Set<String> columns, Set<String> keys, char mark) throws SQLException {
        String values = columns.stream()
                .map(column -> keys.contains(column)
                        ? "'" + mark + "' || substr(" + column + ", 2)"
                        : UNIQUE_OR_NULL.contains(column) ? "nullif(" + column + ", " + column + ")" : column)
                .collect(Collectors.joining(", "));
        String original = keys.stream().findFirst().orElseThrow();
        try (Statement statement = sql.createStatement()) {
            statement.executeUpdate("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                    + " from " + table + " where " + original(original)
                    + (columns.contains("worktype") ? " and worktype = 'CANDIDACY'" : "")
                    + copied(table, keys, mark));
        }
    }

    /** The condition that each row of another table to which a copy refers was copied before. */
    private String copied(String table, Set<String> keys, char mark) throws SQLException {
        StringBuilder condition = new StringBuilder();
        try (ResultSet row = meta().getImportedKeys(null, sql.getSchema(), named(table))) {
            while (row.next()) {
                String column = row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                String parent = row.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (keys.contains(column) && !parent.equals(table)) {
                    condition.append(
                            " and (%1$s is null or exists (select 1 from %2$s parent where parent.%3$s = '%4$s' || substr(%1$s, 2)))"
                                    .formatted(table + "." + column, parent, row.getString("PKCOLUMN_NAME"), mark));
                }
            }
        }
        return condition.toString();
    }

    /** The columns that change in a copy: its key, references to copied rows, and the end of unique values. */
    private Set<String> keys(String table, Map<String, Integer> columns) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        read(meta().getPrimaryKeys(null, sql.getSchema(), named(table)), "COLUMN_NAME").stream()
                .filter(column -> text(columns, column))
                .forEach(keys::add);
        try (ResultSet row = meta().getImportedKeys(null, sql.getSchema(), named(table))) {
            while (row.next()) {
                if (tables.contains(row.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT))) {
                    keys.add(row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                } else {
                    keys.remove(row.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        Map<String, Map<Integer, String>> unique = new TreeMap<>();
        try (ResultSet row = meta().getIndexInfo(null, sql.getSchema(), named(table), true, true)) {
            while (row.next()) {
                unique.computeIfAbsent(String.valueOf(row.getString("INDEX_NAME")), name -> new TreeMap<>())
                        .put(
                                row.getInt("ORDINAL_POSITION"),
                                String.valueOf(row.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        unique.values().stream()
                .filter(index -> index.values().stream().noneMatch(keys::contains))
                .forEach(index -> index.values().stream()
                        .filter(column -> text(columns, column))
                        .reduce((one, later) -> later)
                        .ifPresent(keys::add));
        return keys;
    }

    /** The condition that a key is none of a copy. */
    static String original(String key) {
        return "lower(substr(" + key + ", 1, 1)) in ('"
                + String.join("', '", "0123456789abcdefghijklmnopqrstuvwxyz".split("")) + "')";
    }

    private static boolean text(Map<String, Integer> columns, String column) {
        return columns.getOrDefault(column, Types.NULL) == Types.VARCHAR;
    }

    private Map<String, Integer> columns(String table) throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (ResultSet row = meta().getColumns(null, sql.getSchema(), named(table), null)) {
            while (row.next()) {
                columns.put(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), row.getInt("DATA_TYPE"));
            }
        }
        return columns;
    }

    private static Set<String> read(ResultSet rows, String column) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (rows) {
            while (rows.next()) {
                values.add(rows.getString(column).toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }

    private DatabaseMetaData meta() throws SQLException {
        return sql.getMetaData();
    }

    private String named(String table) throws SQLException {
        return meta().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}

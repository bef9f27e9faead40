package fangxin.supervision.feed;

import fangxin.common.TextNormalizer;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.KeyedUpdate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * Bulk writer, by JDBC, of the rows of an import in the present transaction: inserts unknown rows, updates changed
 * ones, leaves the others alone, so that a repeated file has no effect, and ends the records that a complete file no
 * longer has; and of the records of an office that is merged. As entities a hundred thousand rows would take minutes.
 */
@ApplicationScoped
class FeedBulkWriter {
    private static final int PORTION = 1000;
    private static final String INSERT = """
            insert into feed_record (id, version, feed, kind, office, sourcekey, rowhash, creditcode, name,
            documentnumber, authority, result, summary, severity, occurredon, publicuntil, repairedon, annulledon, intake,
            receivedat, matchstate) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNMATCHED')\
            """;
    private static final String UPDATE = """
            update feed_record set version = version + 1, rowhash = ?, name = ?, documentnumber = ?, authority = ?,
            result = ?, summary = ?, severity = ?, occurredon = ?, publicuntil = ?, repairedon = ?, annulledon = ?,
            intake = ?, receivedat = ?, removedon = null, processedat = null where id = ?\
            """;

    private static final String STORED = """
            select r.sourcekey, r.id, r.creditcode, r.documentnumber, r.rowhash, r.removedon, r.occurredon, r.receivedat,
            i.completeuntil from feed_record r left join feed_import i on i.id = r.intake where r.feed = ?
            order by r.receivedat, r.id\
            """;

    /**
     * A record as it is stored: its key, id and identity, the hash of its row, and whether a complete file had it no
     * more.
     *
     * @param addedFor the day for which an addition brought or changed it; null where a complete file did
     */
    private record StoredRow(
            String key,
            String id,
            String creditCode,
            String documentNumber,
            String hash,
            boolean removed,
            LocalDate addedFor) {
        boolean isNewerThan(LocalDate until) {
            return addedFor != null && addedFor.isAfter(until);
        }

        boolean isAmong(Set<String> unreadable) {
            return unreadable.contains(creditCode)
                    || (documentNumber != null && unreadable.contains(TextNormalizer.reference(documentNumber)));
        }
    }

    /** Numbers of rows that were inserted, updated, and unchanged. */
    record WrittenRows(int added, int changed, int unchanged) {}

    @PersistenceContext
    EntityManager em;

    /** Writes the rows of a feed; the caller holds its lock, so that no other import writes it at the same time. */
    WrittenRows write(Feed feed, List<FeedRowContent> rows, String intake, Instant now) {
        em.flush();
        Map<String, StoredRow> stored = byKey(stored(feed.id()));
        List<FeedRowContent> fresh = new ArrayList<>();
        List<FeedRowContent> changed = new ArrayList<>();
        for (FeedRowContent row : rows) {
            StoredRow known = stored.get(row.sourceKey());
            if (known == null) {
                fresh.add(row);
            } else if (known.removed() || !known.hash().equals(row.hash())) {
                changed.add(row);
            }
        }
        Timestamp at = Timestamp.from(now);
        batch(INSERT, fresh, (statement, row) -> insert(statement, feed, row, intake, at));
        batch(
                UPDATE,
                changed,
                (statement, row) -> update(
                        statement, row, intake, at, stored.get(row.sourceKey()).id()));
        return new WrittenRows(fresh.size(), changed.size(), rows.size() - fresh.size() - changed.size());
    }

    /**
     * Ends the records that a complete file has no more; answers how many they are. Additions that are newer than the day
     * of the file, and records that a refused row of it may state, are left. A row whose credit code was accepted after the
     * import has no record.
     *
     * @param until the day up to which the file is complete
     * @param on    the day of the end
     */
    int end(Feed feed, FeedRowParser.ParsedFeed parsed, LocalDate until, LocalDate on) {
        em.flush();
        List<StoredRow> stored = stored(feed.id());
        Map<String, StoredRow> byKey = byKey(stored);
        Set<String> present = new HashSet<>();
        parsed.rows().stream()
                .map(row -> byKey.get(row.sourceKey()))
                .filter(Objects::nonNull)
                .forEach(known -> present.add(known.id()));
        List<String> missing = new ArrayList<>();
        stored.forEach(row -> {
            if (!row.removed()
                    && !present.contains(row.id())
                    && !row.key().equals(row.id())
                    && !row.isNewerThan(until)
                    && !row.isAmong(parsed.unreadable())) {
                missing.add(row.id());
            }
        });
        batch(
                "update feed_record set version = version + 1, removedon = ?, processedat = null where id = ?",
                missing,
                (statement, id) -> {
                    statement.setDate(1, Date.valueOf(on));
                    statement.setString(2, id);
                });
        return missing.size();
    }

    /** Moves the records in force of a feed whose keys another feed does not have to that feed. */
    void move(String from, String into, String office) {
        Set<String> taken = new HashSet<>();
        select("select sourcekey, id from feed_record where feed = ?", into, (key, id) -> taken.add(key));
        List<String> moved = new ArrayList<>();
        select("select sourcekey, id from feed_record where feed = ? and ending is null", from, (key, id) -> {
            if (!taken.contains(key)) {
                moved.add(id);
            }
        });
        KeyedUpdate.execute(
                em,
                "update feed_record set version = version + 1, feed = ?, office = ? where id = ? and feed = ?",
                moved,
                id -> List.of(into, office, id, from));
    }

    private void select(String sql, String feed, BiConsumer<String, String> each) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            statement.setString(1, feed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows.getString(1), rows.getString(2));
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the records of a feed could not be read", refused);
        }
    }

    /** Returns the records by their keys; of several under one key the first, those in force before removed ones. */
    private static Map<String, StoredRow> byKey(List<StoredRow> stored) {
        Map<String, StoredRow> found = new HashMap<>();
        stored.forEach(row -> found.merge(row.key(), row, (first, later) -> first.removed() ? later : first));
        return found;
    }

    private List<StoredRow> stored(String feed) {
        List<StoredRow> found = new ArrayList<>();
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(STORED)) {
            statement.setString(1, feed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Date occurredOn = rows.getDate(7);
                    LocalDate addedFor = rows.getObject(9) != null
                            ? null
                            : occurredOn == null
                                    ? BusinessMoment.dayOf(rows.getTimestamp(8).toInstant())
                                    : occurredOn.toLocalDate();
                    String id = rows.getString(2);
                    String creditCode = rows.getString(3);
                    String documentNumber = rows.getString(4);
                    found.add(new StoredRow(
                            FeedRowContent.keyOfStored(id, rows.getString(1), creditCode, documentNumber),
                            id,
                            creditCode,
                            documentNumber,
                            rows.getString(5),
                            rows.getObject(6) != null,
                            addedFor));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the records of feed " + feed + " could not be read", failed);
        }
        return found;
    }

    private static void insert(PreparedStatement to, Feed feed, FeedRowContent row, String intake, Timestamp now)
            throws SQLException {
        to.setString(1, UUID.randomUUID().toString());
        to.setString(2, feed.id());
        to.setString(3, feed.kind());
        to.setString(4, feed.office());
        to.setString(5, row.sourceKey());
        to.setString(6, row.hash());
        to.setString(7, row.creditCode());
        content(to, 8, row);
        to.setString(18, intake);
        to.setTimestamp(19, now);
    }

    private static void update(PreparedStatement to, FeedRowContent row, String intake, Timestamp now, String id)
            throws SQLException {
        to.setString(1, row.hash());
        content(to, 2, row);
        to.setString(12, intake);
        to.setTimestamp(13, now);
        to.setString(14, id);
    }

    /** The ten columns that a row can change, from a place on. */
    private static void content(PreparedStatement to, int first, FeedRowContent row) throws SQLException {
        to.setString(first, row.name());
        to.setString(first + 1, row.documentNumber());
        to.setString(first + 2, row.authority());
        to.setString(first + 3, row.result());
        to.setString(first + 4, row.summary());
        to.setString(first + 5, row.severity() == null ? null : row.severity().name());
        day(to, first + 6, row.occurredOn());
        day(to, first + 7, row.publicUntil());
        day(to, first + 8, row.repairedOn());
        day(to, first + 9, row.annulledOn());
    }

    private static void day(PreparedStatement to, int place, LocalDate day) throws SQLException {
        if (day == null) {
            to.setNull(place, Types.DATE);
        } else {
            to.setDate(place, Date.valueOf(day));
        }
    }

    /** Sets the parameters of one row. */
    private interface RowParameters<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void batch(String sql, List<T> rows, RowParameters<T> parameters) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                parameters.set(statement, row);
                statement.addBatch();
                waiting++;
                if (waiting == PORTION) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the rows of a feed could not be written", refused);
        }
    }
}

package fangxin.registry.search;

import java.time.Instant;
import java.util.Map;

/**
 * Value: origin of an index, stored in each of its Lucene commits: the application, the database and the last change
 * from which it was built.
 *
 * @param build    fingerprint of the application, see {@link BuildFingerprint}
 * @param database identifier of the installation whose database was indexed
 * @param sequence number of the last register change that the index contains
 * @param change   fingerprint of that change: a database restored from a backup numbers other changes alike
 * @param builtAt  time of the last complete build
 */
record IndexCommit(String build, String database, long sequence, String change, Instant builtAt) {
    private static final String BUILD = "build";
    private static final String DATABASE = "database";
    private static final String SEQUENCE = "sequence";
    private static final String CHANGE = "change";
    private static final String BUILT_AT = "builtAt";

    Map<String, String> userData() {
        return Map.of(
                BUILD,
                build,
                DATABASE,
                database,
                SEQUENCE,
                String.valueOf(sequence),
                CHANGE,
                change,
                BUILT_AT,
                builtAt.toString());
    }

    /** @throws RuntimeException if an entry is missing or malformed */
    static IndexCommit of(Map<String, String> userData) {
        return new IndexCommit(
                userData.get(BUILD),
                userData.get(DATABASE),
                Long.parseLong(userData.get(SEQUENCE)),
                userData.get(CHANGE),
                Instant.parse(userData.get(BUILT_AT)));
    }
}

package fangxin.rating;

import static fangxin.rating.RatingFixture.CALCULATOR;
import static fangxin.rating.RatingFixture.HELD_UNTIL;
import static fangxin.rating.RatingFixture.TERMS;
import static fangxin.rating.RatingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.persistence.DatabaseMigration;
import fangxin.testing.data.FilledRegister;
import fangxin.testing.data.InventedUnits;
import fangxin.testing.server.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to compute and to store the ratings of a million units, each with four inputs. */
class RatingBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final double COMPUTED_WITHIN = 10;
    private static final double STORED_WITHIN = 30;

    @Test
    void aMillionRatingsAreComputedWithinTenSeconds() {
        long begun = System.nanoTime();
        long points = 0;
        for (int i = 0; i < UNITS; i++) {
            points += CALCULATOR.compute(inputs(i), TODAY).points();
        }
        double seconds = seconds(begun);

        System.out.printf("BENCH rating.computed %.1f s%n", seconds);
        assertThat(points).isPositive();
        assertThat(seconds).isLessThanOrEqualTo(COMPUTED_WITHIN);
    }

    /** The first night on which all inputs are public, after a night on which each rating was stored for the first time. */
    @Test
    void aMillionRatingsAreStoredWithinThirtySecondsOnPostgresql() throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            DatabaseMigration.migrate(server.database(), "jdbc:postgresql:");
            InventedUnits province = new InventedUnits();
            try (Connection filling = server.database().getConnection()) {
                FilledRegister.fill(filling, province, UNITS);
            }
            String url = "jdbc:postgresql://localhost:%d/postgres".formatted(server.port());
            try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                enterIssue(connection);
                connection.setAutoCommit(false);
                List<String> numbers = IntStream.rangeClosed(1, UNITS)
                        .mapToObj(i -> province.unit(i).number())
                        .sorted()
                        .toList();
                double added = store(connection, numbers, false, true);
                double changed = store(connection, numbers, true, true);

                System.out.printf("BENCH rating.added %.1f s postgresql%n", added);
                System.out.printf("BENCH rating.changed %.1f s postgresql%n", changed);
                assertThat(added).isLessThanOrEqualTo(STORED_WITHIN);
            }
        }
    }

    /** Without the references, since no titles are there. */
    @Test
    void derbyStoresThemToo() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:derby:memory:ratings;create=true");
                Statement statement = connection.createStatement()) {
            String script = Files.readString(Path.of("src/main/resources/db/migration/common/V346__rating.sql"))
                    .replaceAll(" REFERENCES \\w+ \\(\\w+\\)", "");
            for (String command : script.replaceAll("--.*", "").split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            connection.setAutoCommit(false);
            int units = UNITS / 10;
            double added = store(
                    connection,
                    IntStream.range(0, units).mapToObj("%019d"::formatted).toList(),
                    false,
                    false);

            System.out.printf("BENCH rating.added %.1f s derby, %d units%n", added, units);
            assertThat(added).isPositive();
        }
    }

    private static void enterIssue(Connection connection) throws SQLException {
        try (PreparedStatement issue = connection.prepareStatement("insert into rating_formula_issue (issue, version,"
                + " formula, enteredat) values (1, 1, '{}', current_timestamp)")) {
            issue.executeUpdate();
        }
    }

    /**
     * Stores a portion a transaction, in the order of the numbers, as the nightly run does; the time of computing is not
     * counted.
     */
    private static double store(Connection connection, List<String> numbers, boolean published, boolean onPostgresql)
            throws SQLException {
        double seconds = 0;
        for (int from = 0; from < numbers.size(); from += RatingWorker.PORTION) {
            List<RatingBulkStore.Row> rows = new ArrayList<>();
            for (int i = from; i < from + RatingWorker.PORTION; i++) {
                rows.add(row(numbers.get(i), inputs(i), published));
            }
            long begun = System.nanoTime();
            RatingBulkStore.save(connection, rows, onPostgresql);
            connection.commit();
            seconds += seconds(begun);
        }
        return seconds;
    }

    private static RatingBulkStore.Row row(String number, List<RatingInput> inputs, boolean published) {
        RatingUpdate first = RatingUpdate.of(null, null, inputs, CorrectedInputs.NONE, TERMS, TODAY, HELD_UNTIL);
        if (!published) {
            return new RatingBulkStore.Row(number, first, true, TODAY);
        }
        RatingState stored = first.after();
        RatingState read = new RatingState(
                stored.issue(),
                stored.computedOn(),
                stored.points(),
                stored.band(),
                stored.inputs(),
                1,
                stored.changes());
        return new RatingBulkStore.Row(
                number,
                RatingUpdate.of(
                        read,
                        TERMS,
                        inputs,
                        CorrectedInputs.NONE,
                        TERMS,
                        HELD_UNTIL.plusDays(1),
                        HELD_UNTIL.plusDays(15)),
                false,
                HELD_UNTIL.plusDays(1));
    }

    private static List<RatingInput> inputs(int unit) {
        List<RatingInput> inputs = new ArrayList<>();
        inputs.add(RatingFixture.evaluation(60 + unit % 41, TODAY.minusDays(unit % 900)));
        inputs.add(RatingFixture.reply("S" + unit, TODAY.minusDays(unit % 300)));
        inputs.add(RatingFixture.reply("R" + unit, TODAY.minusDays(unit % 200)));
        inputs.add(RatingFixture.fact("P" + unit, TODAY.minusDays(unit % 1_000)));
        return inputs;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

package fangxin.rating;

import static fangxin.rating.RatingFixture.CALCULATOR;
import static fangxin.rating.RatingFixture.HELD_UNTIL;
import static fangxin.rating.RatingFixture.TERMS;
import static fangxin.rating.RatingFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.persistence.DatabaseMigration;
import fangxin.rating.PublicRatingService.AdoptedFormula;
import fangxin.rating.PublicRatingService.PublishedRating;
import fangxin.registry.opendata.OpenDataService.RegisterSnapshot;
import fangxin.registry.opendata.web.PublishedRatingsFile;
import fangxin.round.TitleTrack;
import fangxin.testing.data.FilledRegister;
import fangxin.testing.data.InventedUnits;
import fangxin.testing.server.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What it costs to compute, to store and to publish the ratings of a million units, each with four inputs; with
 * {@code -Dbench.inputs=8} eight million inputs are stored.
 */
class RatingBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final int INPUTS = Integer.getInteger("bench.inputs", 4);
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

        System.out.printf("BENCH rating.computed %.1f s, %d units, %d inputs%n", seconds, UNITS, (long) UNITS * INPUTS);
        assertThat(points).isPositive();
        assertThat(seconds).isLessThanOrEqualTo(COMPUTED_WITHIN);
    }

    /**
     * The first night on which all inputs are public, after a night on which each rating was stored for the first time;
     * then the file of all ratings is written from what was stored.
     */
    @Test
    void aMillionRatingsAreStoredWithinThirtySecondsOnPostgresqlAndPublished() throws Exception {
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
                publish(connection);
                assertThat(added).isLessThanOrEqualTo(STORED_WITHIN);
            }
        }
    }

    /** Derby gets the table without the foreign keys, since the test stores no titles. */
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
            for (int i = from; i < Math.min(from + RatingWorker.PORTION, numbers.size()); i++) {
                rows.add(row(numbers.get(i), inputs(i), published));
            }
            long begun = System.nanoTime();
            RatingBulkStore.save(connection, rows, onPostgresql);
            connection.commit();
            seconds += seconds(begun);
        }
        return seconds;
    }

    /** Reads, computes and writes all ratings, a portion of titles after the other, as the open data do. */
    private static void publish(Connection connection) throws IOException {
        Path file = Path.of("target/bench-ratings.jsonl");
        AdoptedFormula formula = new AdoptedFormula(1, "放消办〔2026〕1号", TODAY, TODAY, RatingFixture.FORMULA);
        long begun = System.nanoTime();
        long lines = PublishedRatingsFile.write(
                file,
                new RegisterSnapshot(1, Instant.EPOCH, TODAY),
                List.of(formula),
                reader -> forEach(connection, reader));
        double seconds = seconds(begun);

        System.out.printf("BENCH rating.published %.1f s, %d MB%n", seconds, Files.size(file) / 1_000_000);
        assertThat(lines).isEqualTo(UNITS);
        Files.delete(file);
    }

    private static void forEach(Connection connection, Consumer<PublishedRating> reader) {
        try (PreparedStatement portion = connection.prepareStatement("select title, issue, computedon, points, band,"
                + " inputs, version, changes from title_rating where title > ? order by title limit "
                + RatingWorker.PORTION)) {
            String last = "";
            for (int read = RatingWorker.PORTION; read == RatingWorker.PORTION; ) {
                read = 0;
                portion.setString(1, last);
                try (ResultSet row = portion.executeQuery()) {
                    while (row.next()) {
                        last = row.getString(1);
                        RatingState state = state(row);
                        reader.accept(new PublishedRating(
                                last,
                                TitleTrack.DEMONSTRATION,
                                state.issue(),
                                CALCULATOR.compute(state.shown(), state.computedOn())));
                        read++;
                    }
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static RatingState state(ResultSet row) throws SQLException {
        return new RatingState(
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getString(5),
                StoredRatingInputCodec.read(row.getString(6)),
                row.getLong(7),
                row.getInt(8));
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
        for (int more = inputs.size(); more < INPUTS; more++) {
            inputs.add(RatingFixture.reply(more + "R" + unit, TODAY.minusDays((unit + more) % 200)));
        }
        return inputs;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.RowCopies;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.load.LoadGenerator;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures the pages and the API of an officer's queue with 2,000 open cases on PostgreSQL: the page, filtered pages,
 * and the list for programs.
 */
class QueueBench {
    private static final int CASES = Integer.getInteger("bench.cases", 2_000);
    private static final double LIMIT = 300;
    private static final int WARM_UP = 150;
    private static final int TIMES = 100;
    private static final String OFFICER = "nanguan.office1";

    @Test
    void aQueueOfTwoThousandOpenCasesIsShownWithinThreeTenthsOfASecond() throws Exception {
        Path folder = Path.of("target/bench-queue");
        TestFolders.empty(folder);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server =
                        new ServerProcess(folder, postgres.options().toArray(String[]::new));
                Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.port() + "/postgres", "postgres", "postgres")) {
            server.start();
            User officer = new Http(server.address()).whenReady().as(OFFICER);
            int before = waiting(officer);
            new RowCopies(database, RowCopies.CASES).add(CASES / before + 1);
            database.createStatement().execute("analyze");

            int open = waiting(officer);
            System.out.printf("BENCH queue.open %d cases%n", open);
            assertThat(open).isGreaterThanOrEqualTo(CASES);
            LoadGenerator load = new LoadGenerator(server.address(), server.process());
            List<String> slow = new ArrayList<>();
            for (String asked : List.of(
                    "page:/work/worklist?page=1",
                    "last:/work/worklist?page=" + open / 20,
                    "filtered:/work/worklist?due=OVERDUE&q=%E5%BA%97",
                    "sorted:/work/worklist?sort=-subject",
                    "api:candidacies?size=100")) {
                if (!quick(officer, asked, load)) {
                    slow.add(asked);
                }
            }
            assertThat(slow).isEmpty();
        }
    }

    private static int waiting(User officer) {
        return officer.get("worklist/summary").being(200).json().getInt("all");
    }

    /** Measures requests of one page and returns whether they are answered within the limit. */
    private static boolean quick(User officer, String asked, LoadGenerator server) throws IOException {
        String name = asked.substring(0, asked.indexOf(':'));
        String path = asked.substring(asked.indexOf(':') + 1);
        double[] times = new double[TIMES];
        double computed = 0;
        for (int i = -WARM_UP; i < TIMES; i++) {
            computed = i == 0 ? server.cpu() : computed;
            long begun = System.nanoTime();
            officer.get(path).being(200);
            if (i >= 0) {
                times[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "BENCH queue.%s.p50 %.1f ms%nBENCH queue.%s.p95 %.1f ms%nBENCH queue.%s.cpu %.1f ms-cpu%n",
                name, times[TIMES / 2], name, times[TIMES * 95 / 100], name, (server.cpu() - computed) / TIMES);
        return times[TIMES / 2] <= LIMIT;
    }
}

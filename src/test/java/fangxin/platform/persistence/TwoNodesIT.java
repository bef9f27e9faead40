package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers with one database: a commit at one is soon visible at the other; the test prints how soon. */
@Tag("kills")
class TwoNodesIT {
    private static final Path FOLDER = Path.of("target/nodes/one");
    private static final Path OTHER = Path.of("target/nodes/other");
    private static final List<String> NAMES = List.of("一", "二", "三", "四", "五", "六", "七");
    private static final int TIMES = NAMES.size();
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void whatIsCommittedAtOneIsSoonReadAtTheOther() throws Exception {
        TestFolders.empty(FOLDER);
        TestFolders.empty(OTHER);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess one = node(FOLDER, postgres);
                ServerProcess other = node(OTHER, postgres)) {
            startTogether(one, other);
            Http here = new Http(one.address()).whenReady();
            Http there = new Http(other.address()).whenReady();
            String list = "/units?sort=named&lang=zh";
            String kept = there.anybody().get(list).being(200).body();

            long[] behind = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                String name = NAMES.get(i) + "号服务器的店";
                here.as(DemoUsers.holding("COUNTY_OFFICE", "220102"))
                        .upload("imports?kind=units", Map.of(), "old.csv", """
                            name,type,level,district,address,named_on
                            %s,SHOP,COUNTY,220102,老街%d号,%s
                            """.formatted(name, i, here.today())
                                .getBytes(StandardCharsets.UTF_8))
                        .being(201);
                long begun = System.nanoTime();
                while (!there.anybody().get(list).being(200).body().contains(name)
                        && System.nanoTime() - begun < SOON.toNanos()) {
                    LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                }
                behind[i] = (System.nanoTime() - begun) / 1_000_000;
                assertThat(kept).doesNotContain(name);
                assertThat(there.anybody().get(list).body()).contains(name);
            }
            System.out.printf("BENCH nodes.behind %s ms%n", Arrays.toString(behind));
            assertThat(there.anybody()
                            .get("units?q=haofuwuqi")
                            .being(200)
                            .json()
                            .getInt("total"))
                    .isEqualTo(TIMES);
        }
    }

    private static ServerProcess node(Path folder, PostgresServer postgres) {
        return new ServerProcess(
                folder,
                Stream.of(
                                ServerProcess.C1_ONLY,
                                ServerProcess.PLAY,
                                postgres.options(),
                                List.of("-Dfangxin.data="
                                        + FOLDER.resolve("data").toAbsolutePath()))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    /** Before an empty database: one plays the demonstration, the other waits for its turn and finds it played. */
    private static void startTogether(ServerProcess one, ServerProcess other) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Duration> second = thread.submit(() -> other.start());
            one.start();
            second.get();
        }
        assertThat(one.failedStarts() + other.failedStarts()).isZero();
        assertThat(Stream.of(one, other).filter(TwoNodesIT::waited)).hasSize(1);
    }

    private static boolean waited(ServerProcess node) {
        try {
            return Files.readString(node.log()).contains("Another node starts; this one waits until it is ready.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

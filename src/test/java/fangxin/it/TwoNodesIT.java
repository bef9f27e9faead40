package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers before one database: what is committed at one is soon read at the other, without a word between them. */
@Tag("kills")
class TwoNodesIT {
    private static final Path FOLDER = Path.of("target/nodes/one");
    private static final Path OTHER = Path.of("target/nodes/other");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void whatIsCommittedAtOneIsSoonReadAtTheOther() throws Exception {
        Folders.empty(FOLDER);
        Folders.empty(OTHER);
        try (Postgres postgres = new Postgres();
                Server one = new Server(FOLDER, postgres.options().toArray(String[]::new));
                Server other = new Server(OTHER, Stream.concat(postgres.options().stream(), Stream.of(
                        "-Dfangxin.data=" + FOLDER.resolve("data").toAbsolutePath())).toArray(String[]::new))) {
            one.start();
            Http here = new Http(one.address()).whenReady();
            other.start();
            Http there = new Http(other.address()).whenReady();
            String list = "/units?sort=named&lang=zh";
            String kept = there.anybody().get(list).being(200).body();

            here.as(People.holding("COUNTY_OFFICE", "220102")).upload("imports?kind=units", Map.of(), "old.csv", """
                    name,type,level,district,address,named_on
                    两台服务器的店,SHOP,COUNTY,220102,老街1号,%s
                    """.formatted(here.today()).getBytes(StandardCharsets.UTF_8)).being(201);

            long begun = System.nanoTime();
            while (!there.anybody().get(list).being(200).body().contains("两台服务器的店")
                    && System.nanoTime() - begun < SOON.toNanos()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            System.out.printf("BENCH nodes.behind %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            assertThat(kept).doesNotContain("两台服务器的店");
            assertThat(there.anybody().get(list).body()).contains("两台服务器的店");
            assertThat(there.anybody().get("units?q=liangtai").being(200).json().getInt("total")).isEqualTo(1);
        }
    }
}

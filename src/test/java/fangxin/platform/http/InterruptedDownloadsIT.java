package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Downloads whose connection ends in the middle: other requests are answered, no permit is lost, no file stays open. */
@Tag("once")
class InterruptedDownloadsIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    /** More than any address of files serves at once. */
    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** @param path of the interface, or an address of its own when it begins with a slash */
    private record Download(User user, String path) {}

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN));
    }

    private static List<Download> downloads() {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney sent = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String evidence = sent
                .owner()
                .get(sent.path("application"))
                .being(200)
                .json()
                .getJsonArray("files")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(kind -> kind.getJsonArray("files").getValuesAs(JsonObject.class).stream())
                .findFirst()
                .orElseThrow()
                .getString("file");
        above.title(sent);
        String bundle = office().get("referrals").being(200).value().asJsonArray().stream()
                .map(each -> each.asJsonObject().getString("id"))
                .filter(id -> office().get("referrals/" + id).being(200).body().contains(sent.reference()))
                .findFirst()
                .orElseThrow();
        String notice = http.anybody().get("notices").being(200).json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject().getString("id"))
                .filter(id -> id.startsWith(NANGUAN))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        Stream.of(
                                        "/open-data/units.csv",
                                        "/open-data/units.jsonl",
                                        "/open-data/changes.jsonl?since=0",
                                        "/units.xlsx",
                                        "/lists/public-notices.xlsx")
                                .map(path -> new Download(http.anybody(), path)),
                        Stream.of(
                                        "lists/titles.xlsx",
                                        "/files/" + evidence,
                                        sent.path("case-file.zip"),
                                        "referrals/" + bundle + "/bundle.zip",
                                        "documents/notice/" + notice + ".docx")
                                .map(path -> new Download(office(), path)))
                .toList();
    }

    @Test
    void aConnectionThatEndsInTheMiddleOfAFileTakesNothingFromOthers() throws Exception {
        List<Download> downloads = downloads();
        Map<String, Integer> lengths = new HashMap<>();
        for (Download download : downloads) {
            download.user().get(download.path()).being(200);
            lengths.put(download.path(), download.user().bytes(download.path()).length);
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Download download : downloads) {
                int length = lengths.get(download.path());
                List<Future<?>> cut = IntStream.range(0, AT_ONCE)
                        .<Future<?>>mapToObj(n -> threads.submit(
                                () -> download.user().readAndReset(download.path(), 1 + length * n / AT_ONCE)))
                        .toList();
                for (Future<?> one : cut) {
                    one.get();
                }
            }
        }

        for (Download download : downloads) {
            await(() -> download.user().get(download.path()).status() == 200, download.path());
            assertThat(download.user().bytes(download.path()))
                    .as(download.path())
                    .hasSizeBetween(
                            lengths.get(download.path()) * 9 / 10, lengths.get(download.path()) * 11 / 10 + 500);
        }
        await(() -> temporaryFiles().isEmpty(), "temporary files that are still open");
    }

    /** Waits for a permit: the server releases it when its next write meets the end of the connection. */
    private static void await(BooleanSupplier so, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " " + temporaryFiles());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Temporary files that the server has open, deleted or not. */
    private static List<String> temporaryFiles() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> Path.of("/proc/" + process.pid() + "/fd"))
                .filter(Files::isReadable)
                .flatMap(InterruptedDownloadsIT::open)
                .filter(file -> file.matches(".*/(answer|fangxin-body|body)\\d+.*"))
                .toList();
    }

    private static Stream<String> open(Path descriptors) {
        try (Stream<Path> all = Files.list(descriptors)) {
            return all.flatMap(InterruptedDownloadsIT::target).toList().stream();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static Stream<String> target(Path descriptor) {
        try {
            return Stream.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException closedMeanwhile) {
            return Stream.empty();
        }
    }
}

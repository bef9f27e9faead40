package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.it.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the server again and again while merchants hand in files and applications, and looks afterwards for
 * everything that it had answered for. {@code mvn verify -Pkills -Dkills=30}
 */
@Tag("kills")
class KillsIT {
    private static final int CLIENTS = 8;
    private static final int LATEST_MS = 3000;
    private static final Path FOLDER = Path.of("target/kills");
    private static final String OFFICE = People.holding("COUNTY_OFFICE", "220102");

    /** A step that was answered for. */
    private record Done(Client client, String reference, String step) { }

    /** A file that was answered for. */
    private record Kept(Client client, String reference, String id, String sha256) { }

    private final Queue<Done> steps = new ConcurrentLinkedQueue<>();
    private final Queue<Kept> files = new ConcurrentLinkedQueue<>();
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAnsweredForIsThereAfterwards() throws Exception {
        int kills = Integer.getInteger("kills", 30);
        Random random = new Random();
        empty();
        List<Duration> starts = new ArrayList<>();
        int unanswered = 0;
        try (Server server = new Server(FOLDER)) {
            starts.add(server.start());
            Http http = new Http(server.address());
            List<Client> clients = IntStream.range(0, CLIENTS).mapToObj(n -> new Client(http)).toList();
            for (int i = 0; i < kills; i++) {
                unanswered += killed(server, clients, random.nextInt(LATEST_MS));
                starts.add(server.start());
                lookForAll(http);
            }
        }
        starts.removeFirst();
        assertThat(steps).isNotEmpty();
        assertThat(files).isNotEmpty();
        System.out.printf("KILLS kills=%d clients=%d steps=%d files=%d candidacies=%d unanswered=%d lost=0 "
                + "restart_median=%ds%n", kills, CLIENTS, steps.size(), files.size(), opened.size(), unanswered,
                starts.stream().sorted().toList().get(starts.size() / 2).toSeconds());
    }

    /** Lets all clients work until the server dies; answers with the number of requests that got no answer. */
    private int killed(Server server, List<Client> clients, int afterMs) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Boolean>> all = clients.stream().map(client -> threads.submit(client::work)).toList();
            awaitAnswers(answered() + CLIENTS);
            Thread.sleep(afterMs);
            server.kill();
            int broken = 0;
            for (Future<Boolean> one : all) {
                broken += one.get(3, TimeUnit.MINUTES) ? 1 : 0;
            }
            return broken;
        }
    }

    /** A server that has just started is slow at first; killing it before it answers would prove nothing. */
    private void awaitAnswers(int wanted) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (answered() < wanted && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    private int answered() {
        return opened.size() + files.size() + steps.size();
    }

    private void lookForAll(Http http) {
        assertThat(opened).doesNotHaveDuplicates();
        Map<String, List<String>> found = steps.stream().collect(Collectors.toMap(Done::reference,
                done -> done.client.stepsOf(done.reference), (one, same) -> one));
        steps.forEach(done -> assertThat(found.get(done.reference)).as(done.reference)
                .filteredOn(done.step::equals).hasSize(1));
        files.forEach(kept -> assertThat(kept.client.sha256Of(kept)).as(kept.reference + " " + kept.id)
                .isEqualTo(kept.sha256));
        opened.forEach(reference -> http.as(OFFICE).get("candidacies/" + reference).being(200));
    }

    private static void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> paths = Files.walk(FOLDER)) {
                paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    /** A merchant that applies for one shop after another. What got no answer is tried again after the restart. */
    private final class Client {
        private final Http http;
        private final Shop first = Invented.shop();
        private Journey journey;
        private List<Runnable> todo = List.of();
        private int next;
        private int shops;
        private boolean repeated;

        private Client(Http http) {
            this.http = http;
            journey = new Journey(http, first).register().confirmMerchant();
        }

        /** Until the server is gone; answers whether a request was left without an answer. */
        private boolean work() {
            try {
                while (true) {
                    if (next == todo.size()) {
                        todo = another();
                        next = 0;
                    }
                    todo.get(next).run();
                    next++;
                    repeated = false;
                }
            } catch (UncheckedIOException gone) {
                repeated = true;
                return true;
            }
        }

        private List<Runnable> another() {
            shops++;
            Shop shop = new Shop(first.creditCode(), first.merchantName(), first.signName() + shops + "分店",
                    first.kind(), first.trade(), first.industry(), first.organ(), first.street(),
                    first.address() + shops + "号铺", first.phone(), first.person());
            journey = new Journey(http, shop);
            return Stream.of(Stream.<Runnable>of(this::open, () -> journey.answerAll(), () -> journey.checkItself()),
                    Journey.PHOTOS.stream().<Runnable>map(kind -> () -> upload(kind)),
                    Stream.<Runnable>of(() -> journey.sign(),
                            () -> take("SUBMIT", () -> journey.step(journey.owner(), "SUBMIT", Map.of("declared", true))),
                            () -> take("VERIFY", () -> journey.step(journey.station(), "VERIFY", journey.facts()))))
                    .flatMap(actions -> actions).toList();
        }

        private void open() {
            String round = journey.openRound();
            Answer answer = journey.owner().post("candidacies", Map.of("round", round));
            String reference = answer.fine() || !repeated ? answer.being(201).text("reference") : draftLeftBehind();
            journey.resume(round, reference);
            opened.add(reference);
        }

        /** The draft whose opening was carried out and not answered for. */
        private String draftLeftBehind() {
            return journey.owner().get("candidacies?stage=DRAFT&size=100").being(200).json().getJsonArray("items")
                    .stream().map(row -> row.asJsonObject().getString("reference"))
                    .filter(reference -> !opened.contains(reference)).findFirst().orElseThrow();
        }

        private void upload(String kind) {
            Answer answer = journey.evidence(kind, Invented.photo(journey.reference().hashCode() + kind.hashCode()));
            if (answer.fine() || !repeated) {
                answer.being(200);
                files.add(new Kept(this, journey.reference(), answer.text("file"), answer.text("sha256")));
            }
        }

        private void take(String step, Supplier<Answer> taking) {
            Answer answer = taking.get();
            if (!answer.fine() && repeated) {
                assertThat(stepsOf(journey.reference())).contains(step);
            } else {
                answer.being(200);
                steps.add(new Done(this, journey.reference(), step));
            }
        }

        private List<String> stepsOf(String reference) {
            return http.as(OFFICE).get("candidacies/" + reference).being(200).json().getJsonArray("journal").stream()
                    .map(entry -> entry.asJsonObject().getString("step")).toList();
        }

        private String sha256Of(Kept kept) {
            try {
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(journey.owner().bytes("/files/" + kept.id)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

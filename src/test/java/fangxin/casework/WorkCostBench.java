package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.load.LoadGenerator;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Measures on Derby, with the demonstration, the processor time of the server for the first page of an officer, opened
 * again and opened after each commit, for one mark on site, and for a whole candidacy over the API from the registration
 * to the meeting's decision, with all marks in one request.
 */
class WorkCostBench {
    private static final int WARM_UP = Integer.getInteger("bench.warm", 1_500);
    private static final int TIMES = Integer.getInteger("bench.times", 200);
    /** Each candidacy begins with a registration, of which one network may send ten an hour. */
    private static final int CASES = Integer.getInteger("bench.cases", 3);

    private static final String OFFICER = "nanguan.office1";
    private static final String FIRST_PAGE = "/work/worklist";
    /** Largest answer to a mark in characters; a sheet with its history has several thousand. */
    private static final int LONGEST_ANSWER = 1_000;

    /** The steps of a candidacy, in their order. */
    private static final Map<String, Consumer<CandidacyJourney>> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("register", CandidacyJourney::register);
        STEPS.put("confirm", CandidacyJourney::confirmMerchant);
        STEPS.put("open", CandidacyJourney::open);
        STEPS.put("fillIn", CandidacyJourney::fillIn);
        STEPS.put("submit", CandidacyJourney::submit);
        STEPS.put("verify", CandidacyJourney::verify);
        STEPS.put("accept", CandidacyJourney::accept);
        STEPS.put("visit", CandidacyJourney::visit);
        STEPS.put("recommend", CandidacyJourney::recommend);
        STEPS.put("assign", CandidacyJourney::assign);
        STEPS.put("evaluate", CandidacyJourney::evaluateAtOnce);
        STEPS.put("opine", CandidacyJourney::opine);
        STEPS.put("consult", CandidacyJourney::consult);
        STEPS.put("pass", CandidacyJourney::pass);
    }

    @Test
    void theWorkOfAnOfficerAndOfACandidacyIsCounted() throws Exception {
        Path folder = Path.of("target/bench-work");
        TestFolders.empty(folder);
        try (ServerProcess server = new ServerProcess(folder)) {
            server.start();
            Http http = new Http(server.address()).whenReady();
            LoadGenerator load = new LoadGenerator(server.address(), server.process());
            candidacies(http, load);
            firstPage(http.as(OFFICER), load);
            mark(http, load);
        }
    }

    private static void firstPage(User officer, LoadGenerator server) throws IOException {
        repeat(WARM_UP, () -> officer.get(FIRST_PAGE).being(200));
        double again = cost(server, TIMES, () -> officer.get(FIRST_PAGE).being(200));
        // The other language is chosen between two pages, which is the smallest commit.
        boolean[] english = new boolean[1];
        Runnable commit = () -> {
            english[0] = !english[0];
            officer.put("me/language", Map.of("language", english[0] ? "en" : "zh"))
                    .being(200);
        };
        repeat(TIMES, () -> {
            commit.run();
            officer.get(FIRST_PAGE).being(200);
        });
        double after = cost(server, TIMES, () -> {
            commit.run();
            officer.get(FIRST_PAGE).being(200);
        });
        double alone = cost(server, TIMES, commit);
        print("first-page.again", again);
        print("first-page.after-a-commit", after - alone);
    }

    private static void mark(Http http, LoadGenerator server) throws IOException {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop());
        STEPS.entrySet().stream()
                .takeWhile(step -> !step.getKey().equals("evaluate"))
                .forEach(step -> step.getValue().accept(journey));
        journey.mark();
        User lead = journey.evaluator(0);
        int[] longest = new int[1];
        Runnable mark = () -> {
            Map<String, Object> given = new LinkedHashMap<>(journey.marks().getFirst());
            String answer = lead.put(journey.path("evaluation/marks/" + given.remove("code")), given)
                    .being(200)
                    .body();
            longest[0] = Math.max(longest[0], answer.length());
        };
        print("mark", cost(server, TIMES, mark));
        assertThat(longest[0]).isLessThan(LONGEST_ANSWER);
    }

    private static void candidacies(Http http, LoadGenerator server) throws IOException {
        for (int i = 0; i < CASES; i++) {
            CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop());
            STEPS.values().forEach(step -> step.accept(journey));
        }
        Map<String, Double> costs = new LinkedHashMap<>();
        for (int i = 0; i < CASES; i++) {
            CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop());
            for (Map.Entry<String, Consumer<CandidacyJourney>> step : STEPS.entrySet()) {
                double cost = cost(server, 1, () -> step.getValue().accept(journey));
                costs.merge(step.getKey(), cost / CASES, Double::sum);
            }
        }
        costs.forEach((step, cost) -> print("candidacy." + step, cost));
        print("candidacy", costs.values().stream().mapToDouble(each -> each).sum());
    }

    private static void repeat(int times, Runnable work) {
        for (int i = 0; i < times; i++) {
            work.run();
        }
    }

    private static double cost(LoadGenerator server, int times, Runnable work) throws IOException {
        double before = server.cpu();
        repeat(times, work);
        return (server.cpu() - before) / times;
    }

    private static void print(String name, double cost) {
        System.out.printf("BENCH work.%s %.1f ms-cpu%n", name, cost);
    }
}

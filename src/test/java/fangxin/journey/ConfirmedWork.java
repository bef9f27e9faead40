package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.RegisterCaller;
import fangxin.testing.http.Http;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps, files and titles that the server has confirmed and must therefore have stored. */
public final class ConfirmedWork {
    /** Days after which five working days of notice are over, if no holiday falls among them. */
    private static final int NOTICE = 8;

    private static final int BATCH = 6;

    /** A step on a candidacy. */
    private record Taken(String reference, String step) {}

    /** A file, and the check sum on its receipt. */
    private record Stored(CandidacyJourney journey, String reference, String id, String sha256) {}

    private final Queue<String> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final Queue<Stored> stored = new ConcurrentLinkedQueue<>();
    private final Map<String, LocalDate> posted = new ConcurrentHashMap<>();
    private final Map<String, String> titles = new ConcurrentHashMap<>();

    void addOpened(String reference) {
        opened.add(reference);
    }

    boolean isNew(String reference) {
        return !opened.contains(reference);
    }

    void addStep(String reference, String step, LocalDate on) {
        taken.add(new Taken(reference, step));
        if (step.equals("POST")) {
            posted.put(reference, on);
        }
    }

    void stored(CandidacyJourney journey, String id, String sha256) {
        stored.add(new Stored(journey, journey.reference(), id, sha256));
    }

    void named(String reference, String title, LocalDate on) {
        addStep(reference, "NAME", on);
        titles.put(reference, title);
    }

    /** Some candidacies, not named yet, whose notice is over. */
    List<String> noticeOver(LocalDate today) {
        return posted.entrySet().stream()
                .filter(one -> !titles.containsKey(one.getKey())
                        && today.isAfter(one.getValue().plusDays(NOTICE)))
                .map(Map.Entry::getKey)
                .limit(BATCH)
                .toList();
    }

    List<String> onNotice() {
        return posted.keySet().stream()
                .filter(reference -> !titles.containsKey(reference))
                .toList();
    }

    public int count() {
        return opened.size() + taken.size() + stored.size();
    }

    int candidacies() {
        return opened.size();
    }

    int steps() {
        return taken.size();
    }

    int files() {
        return stored.size();
    }

    int titles() {
        return titles.size();
    }

    Map<String, Long> byStep() {
        return taken.stream().collect(Collectors.groupingBy(Taken::step, TreeMap::new, Collectors.counting()));
    }

    /**
     * Requires that the server has all confirmed work: each step as often as it was confirmed, and every number once.
     */
    void requireAll(Http http, String office) {
        assertThat(opened).doesNotHaveDuplicates();
        Map<String, Map<String, Long>> journals = opened.stream()
                .collect(Collectors.toMap(Function.identity(), reference -> journal(http, office, reference)));
        taken.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach(
                        (step, times) -> assertThat(journals.get(step.reference).getOrDefault(step.step, 0L))
                                .as(step.toString())
                                .isBetween(times, step.step.equals("REPLY") ? CandidacyJourney.BODIES.size() : 1L));
        stored.forEach(file -> assertThat(sha256(file.journey.owner().bytes("/files/" + file.id)))
                .as(file.reference + " " + file.id)
                .isEqualTo(file.sha256));
        assertThat(titles.values()).doesNotHaveDuplicates();
        titles.values()
                .forEach(number -> assertThat(
                                http.anybody().get("units/" + number).being(200).text("status"))
                        .isEqualTo("valid"));
        RegisterCaller register = new RegisterCaller(http);
        register.requireNumbersInARow();
        register.requireIndexed(titles.values());
    }

    /** Number of times that a step was taken, as the office reads it. */
    static long times(Http http, String office, String reference, String step) {
        return journal(http, office, reference).getOrDefault(step, 0L);
    }

    private static Map<String, Long> journal(Http http, String office, String reference) {
        JsonObject view = http.as(DemoUsers.holding("COUNTY_OFFICE", office))
                .get("candidacies/" + reference)
                .being(200)
                .json();
        return view.getJsonArray("journal").stream()
                .map(entry -> entry.asJsonObject().getString("step"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

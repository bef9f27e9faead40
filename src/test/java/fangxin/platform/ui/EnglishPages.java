package fangxin.platform.ui;

import fangxin.testing.http.DeployedPages;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows the links of several accounts in English, each kind of page once, and finds Chinese messages of the system:
 * those of the bundles and of configuration with an English text. Input of users is data and stays Chinese.
 */
final class EnglishPages {
    /** Shorter texts also occur in input of users. */
    private static final int SHORTEST = 8;
    /** Number of combinations of parameters that are visited of one view. */
    private static final int KINDS = 2;
    /** Status of a page that only redirects to another. */
    private static final int FOUND = 302;

    private static final Pattern CHINESE =
            Pattern.compile("\"zh\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*,\\s*\"en\"\\s*:");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    /** Scripts, input fields, words of templates, and elements marked as Chinese. */
    private static final Pattern NO_PROSE = Pattern.compile("(?s)<(script|style|textarea|code)\\b.*?</\\1>"
            + "|<input\\b[^>]*>|<(?!html)(\\w+)[^>]*\\blang=\"zh[^\"]*\"[^>]*>.*?</\\2>");
    /** Pages of data: sent messages are in the language of their recipient. */
    private static final Set<String> DATA = Set.of("outbox");

    /** Names of laws: a source is cited in the language in which it was published. */
    private static final Path LAWS = Path.of("laws.json");

    private final Set<String> sentences = sentences();
    private final Set<String> visited = new HashSet<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final List<String> findings = new ArrayList<>();
    private int pages;

    List<String> findings() {
        return findings;
    }

    int pages() {
        return pages;
    }

    void walk(User reader, String start, Predicate<String> wanted) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String address = open.poll();
            String view = DeployedPages.view(address).orElse(null);
            if (view == null || !address.equals(start) && !isNew(view, DeployedPages.kind(view, address))) {
                continue;
            }
            Answer answer = reader.get(address + (address.contains("?") ? "&" : "?") + "lang=en");
            pages++;
            String who = (reader.account() == null ? "public" : reader.account()) + " " + address + ": ";
            if (answer.status() == FOUND) {
                continue;
            }
            if (answer.status() != 200) {
                findings.add(who + answer.status());
                continue;
            }
            if (!DATA.contains(view)) {
                String prose = NO_PROSE.matcher(answer.body()).replaceAll(" ");
                sentences.stream().filter(prose::contains).forEach(sentence -> findings.add(who + sentence));
            }
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                String next = links.group(1)
                        .replace("&amp;", "&")
                        .replaceFirst("#.*", "")
                        .replaceAll("(?<=[?&])lang=[a-z]+&?", "")
                        .replaceFirst("[?&]$", "");
                if (next.startsWith("/") && wanted.test(next) && seen.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    private boolean isNew(String view, String kind) {
        Set<String> alike = kinds.computeIfAbsent(view, one -> new HashSet<>());
        return alike.size() < KINDS && alike.add(kind) && visited.add(kind);
    }

    /** Messages without their parameters, except those that the demonstration's users write too. */
    private static Set<String> sentences() {
        Set<String> all = new TreeSet<>();
        texts("src/main/resources/fangxin/text", ".properties")
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .forEach(file -> read(file)
                        .lines()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .forEach(line -> add(all, line.substring(line.indexOf('=') + 1))));
        texts("config", ".json").filter(file -> !file.endsWith(LAWS)).forEach(file -> {
            Matcher chinese = CHINESE.matcher(read(file));
            while (chinese.find()) {
                add(all, chinese.group(1));
            }
        });
        List<String> written = Stream.concat(texts("config/demo", ""), texts("config/territory", ""))
                .map(EnglishPages::read)
                .toList();
        all.removeIf(sentence -> written.stream().anyMatch(text -> text.contains(sentence)));
        return all;
    }

    private static void add(Set<String> all, String sentence) {
        Stream.of(sentence.split("\\{[^}]*}|\\\\n|<[^>]*>"))
                .map(piece -> piece.replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""))
                .filter(piece ->
                        piece.codePoints().filter(Character::isIdeographic).count() >= SHORTEST)
                .forEach(all::add);
    }

    private static Stream<Path> texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file -> Files.isRegularFile(file)
                            && file.toString().endsWith(ending)
                            && file.toString().matches(".*\\.(json|csv|properties)"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

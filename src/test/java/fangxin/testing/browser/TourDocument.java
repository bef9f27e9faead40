package fangxin.testing.browser;

import fangxin.testing.data.DemoUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbered steps of docs/tour.md, with the accounts, addresses and words of the interface that they name. */
public final class TourDocument {
    private static final Pattern STEP = Pattern.compile("(?ms)^\\d+\\. .*?(?=^\\d+\\. |^!|\\z)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}");

    private final List<String> steps;

    private TourDocument(List<String> steps) {
        this.steps = steps;
    }

    public static TourDocument read() {
        try {
            return new TourDocument(STEP.matcher(Files.readString(Path.of("docs/tour.md")))
                    .results()
                    .map(MatchResult::group)
                    .toList());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * An account that a step names.
     *
     * @param step the number of the step, from 1
     * @param n the place of the account among those of the step, from 0
     */
    public String account(int step, int n) {
        return codes(steps.get(step - 1))
                .filter(DemoUsers.accounts()::contains)
                .skip(n)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("step %d names no account %d".formatted(step, n)));
    }

    /** The addresses that a step names, up to the first part that differs from case to case. */
    public List<String> addresses(int step) {
        return codes(steps.get(step - 1))
                .filter(code -> code.startsWith("/"))
                .map(code -> code.replaceFirst("\\{.*", ""))
                .toList();
    }

    /** The addresses of all steps. */
    public List<String> addresses() {
        return Stream.iterate(1, step -> step <= steps.size(), step -> step + 1)
                .flatMap(step -> addresses(step).stream())
                .distinct()
                .toList();
    }

    /** The Chinese words of the steps: buttons, headings and names. */
    public List<String> words() {
        return WORD.matcher(String.join(" ", steps))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Stream<String> codes(String step) {
        return CODE.matcher(step).results().map(found -> found.group(1));
    }
}

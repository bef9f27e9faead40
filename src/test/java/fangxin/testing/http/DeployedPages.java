package fangxin.testing.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deployed pages, and the page to which an address leads. */
public final class DeployedPages {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Map<Pattern, String> NUMBERED = Map.of(
            Pattern.compile("/units/[^/]+"), "unit",
            Pattern.compile("/v/[^/]+"), "certificate-verification",
            Pattern.compile("/members/[^/]+"), "member",
            Pattern.compile("/notices/[^/.]+"), "notice");
    /** Parameters whose value does not make another page. */
    private static final Pattern ASIDE = Pattern.compile("(lang|page|return|cursor)(=.*)?");

    private DeployedPages() {}

    /** All views, by the path under which the browser requests them. */
    public static SortedSet<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The view behind an address, if it is a page and not a file or a feed. */
    public static Optional<String> view(String address) {
        String path = URI.create(address).getPath();
        if (path.equals("/")) {
            return Optional.of("index");
        }
        return NUMBERED.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(path.substring(1)).filter(view -> Files.exists(ROOT.resolve(view + ".xhtml"))));
    }

    /** Returns whether the page is public: without session and script. */
    public static boolean isPublic(String view) {
        return !view.startsWith("my/") && !view.startsWith("work/") && !view.startsWith("admin/");
    }

    /** The view with the names of its parameters: pages alike. */
    public static String kind(String view, String address) {
        String query = URI.create(address).getRawQuery();
        return query == null
                ? view
                : view + "?"
                        + Arrays.stream(query.split("&"))
                                .filter(parameter -> !ASIDE.matcher(parameter).matches())
                                .map(parameter -> parameter.replaceFirst("=.*", ""))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("&"));
    }
}

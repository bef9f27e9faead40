package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * Refuses words that have proved unclear: spoken forms in messages and texts of {@code config}, and figurative words in
 * comments, documents and names of methods. Each has an ordinary word: see "Names and comments" in
 * docs/contributing.md.
 */
class WordingTest {
    private static final Path MESSAGES = Path.of("src/main/resources/fangxin/text");
    private static final Path CONFIG = Path.of("config");
    /** Chinese: spoken forms, and former names of parties. */
    private static final Pattern CHINESE = Pattern.compile(String.join(
            "|",
            List.of(
                    "晚了一步",
                    "办成",
                    "再按一次",
                    "人太多",
                    "不办了",
                    "谁手里",
                    "为什么要看",
                    "期满未续，非撤销",
                    "看看",
                    "按一下",
                    "点一下",
                    "评价员",
                    "评价人员",
                    "基层所",
                    "归口部门",
                    "市场主体")));
    /** Chinese: measures of law enforcement; not where a word before ends in their first character, as in 预警告知. */
    private static final Pattern ENFORCEMENT = Pattern.compile("(?<!预)警告|(?<!负)责令|(?<!旁)听证");
    /** English: the same measures; the office sets a period for a rectification and hears a statement. */
    private static final Pattern ENFORCEMENT_ENGLISH = Pattern.compile(
            "(?i)\\breprimand|\\bhearings?\\b|\\brectification (?:is |was )?ordered|\\borders? (?:the holder|a rectification|none)\\b");
    /** English: figures of speech, and names less precise than the official one. */
    private static final Pattern ENGLISH = words(
            "whoever",
            "anew",
            "somebody",
            "mend",
            "mends",
            "mended",
            "told",
            "laid down",
            "lay down",
            "put right",
            "people of",
            "first page",
            "say why",
            "leave it, go back",
            "there is much",
            "nobody knows",
            "what stands",
            "what is said",
            "too many people",
            "was first",
            "was faster",
            "trade authority",
            "trade authorities",
            "organ",
            "organs",
            "good once",
            "your desk",
            "next desk",
            "handler",
            "handlers",
            "stands there",
            "how things stand");
    /** Comments of Java files, and documents: metaphors, and words that hide who does what. */
    private static final Pattern FIGURATIVE = words(
            "whoever",
            "anew",
            "doorkeeper",
            "herald",
            "shelf",
            "shelves",
            "drawer",
            "pair of hands",
            "mend",
            "mends",
            "mended",
            "lay down",
            "lays down",
            "laid down",
            "desk",
            "desks",
            "told",
            "teller");
    /** Names of test methods: also words that hide who does what. */
    private static final Pattern IN_NAMES = words(
            "tell", "tells", "anybody", "somebody", "paper", "papers", "looks after", "organ", "organs", "put right");
    /** A declaration of a method whose name hides what it does: it finds, locks, saves, commits or decides. */
    private static final Pattern UNCLEAR_METHOD = Pattern.compile(
            "^ {4,}+(?!return |throw |yield |assert |else )[\\w<>\\[\\], .?@]+ "
                    + "(looks?|looked|looking|held|keeps?|kept|sows?|lays?|laid|stands?|tells?|told|says?|said)\\(",
            Pattern.MULTILINE);
    /** A test method, or a helper of one that returns nothing. */
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    /** A comment, or a text that a comment could seem to begin in. */
    private static final Pattern COMMENT = Pattern.compile("(/\\*(?s:.*?)\\*/|//[^\\n"
            + "]*+)|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
            + "])*+\"|'(?:\\\\.|[^'\\\\\\n"
            + "])++'");

    @Test
    void messagesUseNoSpokenForms() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(MESSAGES, ".properties")) {
            Pattern avoided = file.toString().endsWith("_en.properties") ? ENGLISH : CHINESE;
            Properties messages = new Properties();
            messages.load(new StringReader(Files.readString(file)));
            messages.forEach((key, text) -> report(avoided, key + "=" + text, text.toString(), found));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void textsOfConfigUseNoSpokenForms() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(CONFIG, ".json")) {
            String text = Files.readString(file);
            text.lines().forEach(line -> report(CHINESE, file + ": " + line.strip(), line, found));
        }

        assertThat(found).isEmpty();
    }

    /** The office and the conference order nothing: such words are those of agencies that enforce the law. */
    @Test
    void textsUseNoWordsOfEnforcement() throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> texts = Stream.of(
                        files(Path.of("src/main"), ""),
                        files(CONFIG, ".json"),
                        files(CONFIG, ".csv"),
                        files(CONFIG, ".txt"))
                .flatMap(List::stream)
                .filter(file -> !file.toString().matches(".*\\.(docx|ttf|model)"))
                .toList();
        for (Path file : texts) {
            String text = Files.readString(file);
            text.lines().forEach(line -> report(ENFORCEMENT, file + ": " + line.strip(), line, found));
            if (file.toString().matches(".*(_en\\.properties|\\.json)")) {
                text.lines()
                        .forEach(line -> report(
                                ENFORCEMENT_ENGLISH,
                                file + ": " + line.strip(),
                                line.substring(line.indexOf('=') + 1),
                                found));
            }
        }
        for (Path template : files(CONFIG, ".docx")) {
            report(ENFORCEMENT, template.toString(), textOf(template), found);
        }

        assertThat(texts).hasSizeGreaterThan(1_000);
        assertThat(found).isEmpty();
        assertThat(List.of("给予警告", "责令改正", "举行听证"))
                .allSatisfy(text -> assertThat(text).containsPattern(ENFORCEMENT));
        assertThat(List.of("预警告知", "负责令牌", "旁听证"))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(ENFORCEMENT));
        assertThat(List.of("Public hearing", "Rectification ordered", "The office orders the holder"))
                .allSatisfy(text -> assertThat(text).containsPattern(ENFORCEMENT_ENGLISH));
        assertThat(List.of("It orders nothing", "in the order of the holder", "Shearing"))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(ENFORCEMENT_ENGLISH));
    }

    private static String textOf(Path template) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(template));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void namesOfTestMethodsUseNoFigurativeWords() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(Path.of("src/test"), ".java")) {
            Matcher method = METHOD.matcher(Files.readString(file));
            while (method.find()) {
                String name = method.group(1);
                String text = name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ");
                report(FIGURATIVE, file + ": " + name, text, found);
                report(IN_NAMES, file + ": " + name, text, found);
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void methodsAreNamedByWhatTheyDo() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(Path.of("src/main"), ".java")) {
            report(UNCLEAR_METHOD, file.toString(), Files.readString(file), found);
        }

        assertThat(found).isEmpty();
        assertThat(List.of("    private FormDraft held(String form) {", "        boolean keep(Title title);"))
                .allSatisfy(method -> assertThat(method).containsPattern(UNCLEAR_METHOD));
        assertThat("        return held(form);").doesNotContainPattern(UNCLEAR_METHOD);
    }

    @Test
    void commentsUseNoFigurativeWords() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(Path.of("src"), ".java")) {
            Matcher comment = COMMENT.matcher(Files.readString(file));
            while (comment.find()) {
                if (comment.group(1) != null) {
                    String text = comment.group(1)
                            .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                            .replaceAll("\\b[A-Z_]{2,}\\b", "");
                    report(FIGURATIVE, file + ": " + text, text, found);
                }
            }
        }

        assertThat(found).isEmpty();
    }

    /** The search words of docs/rules.md are those of its readers, so that they may be any. */
    @Test
    void documentsUseNoFigurativeWords() throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> pages = new ArrayList<>(files(Path.of("docs"), ".md"));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            boolean isListOfRules = page.equals(Path.of("docs", "rules.md"));
            for (String line : Files.readAllLines(page)) {
                String text = line.replaceAll("`[^`]*`", "");
                report(
                        FIGURATIVE,
                        page + ": " + line,
                        isListOfRules ? text.replaceFirst("^(\\| [^|]*\\|)[^|]*", "$1") : text,
                        found);
            }
        }

        assertThat(found).isEmpty();
        assertThat(pages).hasSizeGreaterThan(150);
    }

    private static void report(Pattern avoided, String place, String text, Set<String> found) {
        Matcher word = avoided.matcher(text);
        if (word.find()) {
            found.add("\"" + word.group() + "\" in " + place);
        }
    }

    private static Pattern words(String... words) {
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}

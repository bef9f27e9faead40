package fangxin.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the messages of both languages with each other and with the keys that pages and classes use. */
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/fangxin/text");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Keys whose beginning no source names: the words of Faces itself. */
    private static final List<String> NAMED_ELSEWHERE = List.of("jakarta.faces.");
    /** Suffixes of the keys of a message: alone, or a pair of subject and body. */
    private static final List<String> PARTS = List.of("", ".subject", ".body");

    private static final TreeMap<String, String> chinese = new TreeMap<>();
    private static final TreeMap<String, String> english = new TreeMap<>();
    private static final SortedSet<String> asked = new TreeSet<>();
    private static final SortedSet<String> beginnings = new TreeSet<>(NAMED_ELSEWHERE);

    @BeforeAll
    static void read() throws IOException {
        List<Path> bundles = files(BUNDLES, ".properties");
        for (Path bundle : bundles) {
            Properties sentences = new Properties();
            try (Reader in = Files.newBufferedReader(bundle)) {
                sentences.load(in);
            }
            TreeMap<String, String> language = english(bundle) ? english : chinese;
            sentences.forEach((key, sentence) -> language.put((String) key, (String) sentence));
        }
        nameRows("roles.json", "identity.role.");
        nameRows("official-document-types.json", "naming.documentType.");
        String features = bundles.stream()
                .filter(bundle -> !english(bundle))
                .map(bundle -> bundle.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("[\"']\\{?((?:" + features + ")\\.[A-Za-z0-9_.]*)([^\"'\\s}]*)}?[\"']");
        for (Path source : sources()) {
            key.matcher(Files.readString(source)).results().forEach(MessagesTest::note);
        }
    }

    /** Names that are rows: an installation begins with those of config/. */
    private static void nameRows(String file, String beginning) {
        JsonArray rows = ClasspathConfig.json(file, JsonArray.class);
        rows.getValuesAs(JsonObject.class).forEach(row -> {
            String key = beginning + row.getString("code");
            chinese.put(key, row.getJsonObject("name").getString("zh"));
            english.put(key, row.getJsonObject("name").getString("en"));
        });
    }

    private static void note(MatchResult literal) {
        if (literal.group(1).endsWith(".")) {
            beginnings.add(literal.group(1));
        } else if (literal.group(2).isEmpty()) {
            asked.add(literal.group(1));
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.keySet()).containsExactlyElementsOf(chinese.keySet());
    }

    @Test
    void englishIsEnglishAndChineseIsChinese() {
        assertThat(keys(english, sentence -> HAN.matcher(sentence).find()))
                .as("English with Han")
                .isEmpty();
        assertThat(keys(chinese, String::isBlank)).as("empty in Chinese").isEmpty();
        assertThat(keys(english, String::isBlank)).as("empty in English").isEmpty();
    }

    /** Messages and explanations are sentences; labels, headings, states and buttons have no full stop. */
    @Test
    void aSentenceEndsWithAFullStopInBothLanguages() {
        assertThat(chinese.keySet().stream()
                        .filter(key -> !english.get(key).equals("No."))
                        .filter(key -> chinese.get(key).endsWith("。")
                                != english.get(key).endsWith(".")))
                .isEmpty();
    }

    @Test
    void aTextWithAFullStopInsideEndsAsASentence() {
        assertThat(keys(chinese, text -> text.matches("(?s).*。.*[^。？：}]"))).isEmpty();
        assertThat(keys(english, text -> text.matches("(?s).*[a-z\")]\\. [A-Z\"].*[^.?:}]")))
                .isEmpty();
    }

    @Test
    void noMessageKeyIsDefinedTwice() throws IOException {
        for (Path bundle : files(BUNDLES, ".properties")) {
            List<String> keys = Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[A-Za-z][^=\\s]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(bundle.getFileName().toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theFileOfEachFeatureIsRead() throws IOException {
        assertThat(files(BUNDLES, "_en.properties"))
                .extracting(file -> file.getFileName().toString().replace("_en.properties", ""))
                .containsExactlyInAnyOrderElementsOf(Messages.FEATURES);
    }

    @Test
    void theNameOfARowIsFoundInTheLanguageOfTheReader() {
        Messages.publishName("naming.documentType.TEST", new LocalizedText("警示", "Warning"));

        assertThat(Messages.message(Locale.CHINESE, "naming.documentType.TEST")).isEqualTo("警示");
        assertThat(Messages.message(Locale.ENGLISH, "naming.documentType.TEST")).isEqualTo("Warning");
        assertThat(Messages.message(Locale.ENGLISH, "naming.documentType.NONE")).isEqualTo("naming.documentType.NONE");
    }

    @Test
    void everyMessageThatIsUsedExists() {
        assertThat(asked.stream().filter(key -> PARTS.stream().noneMatch(part -> chinese.containsKey(key + part))))
                .isEmpty();
    }

    @Test
    void everyBeginningLeadsToASentence() {
        assertThat(beginnings.stream()
                        .filter(beginning -> chinese.keySet().stream().noneMatch(key -> key.startsWith(beginning))))
                .isEmpty();
    }

    @Test
    void everySentenceIsUsed() {
        assertThat(chinese.keySet().stream()
                        .filter(key -> PARTS.stream()
                                .noneMatch(part -> key.endsWith(part)
                                        && asked.contains(key.substring(0, key.length() - part.length()))))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void noPageHasChineseOfItsOwn() throws IOException {
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            String withoutTheSeal =
                    Files.readString(page).replace("<span class=\"seal\" aria-hidden=\"true\">信</span>", "");
            assertThat(HAN.matcher(withoutTheSeal).find()).as(page.toString()).isFalse();
        }
    }

    private static boolean english(Path bundle) {
        return bundle.toString().endsWith("_en.properties");
    }

    private static List<String> keys(TreeMap<String, String> language, Predicate<String> wrong) {
        return language.entrySet().stream()
                .filter(entry -> wrong.test(entry.getValue()))
                .map(entry -> entry.getKey())
                .toList();
    }

    private static List<Path> sources() throws IOException {
        return Stream.of(files(Path.of("src/main/java"), ".java"), files(Path.of("src/main/webapp"), ".xhtml"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}

package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fangxin.testing.MainClasses;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares docs/glossary.md with the domain: every entity, enum, rule and value has a row with its package, every row
 * names a type, and every constant has a term. Plumbing, pages, views and the demonstration are no domain. Compares
 * docs/rules.md with the code too: the types and members that decide the rules exist, in the packages named, and each
 * policy, rule, access rule and enum of states of the domain has a row.
 */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Path RULES = Path.of("docs", "rules.md");
    /** First word of the heading of each part of docs/rules.md, with the group of packages that decide its rules. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("Values", "common"),
            Map.entry("Platform", "platform"),
            Map.entry("Organization", "organization"),
            Map.entry("Documents", "document"),
            Map.entry("Criteria", "criteria"),
            Map.entry("Merchants", "merchant"),
            Map.entry("Rounds", "round"),
            Map.entry("Procedure", "procedure"),
            Map.entry("Naming", "naming"),
            Map.entry("Supervision", "supervision"),
            Map.entry("Commitment", "commitment"),
            Map.entry("Complaints", "complaint"),
            Map.entry("Ratings", "rating"),
            Map.entry("Register", "registry"),
            Map.entry("Members", "membership"),
            Map.entry("Referral", "referral"),
            Map.entry("Casework", "casework"),
            Map.entry("Statistics", "statistics"),
            Map.entry("Administration", "administration"),
            Map.entry("Demonstration", "demo"));

    private static final Pattern PLUMBING =
            Pattern.compile("fangxin\\.(?:common|platform|demo)(?:\\..*)?|fangxin\\..*\\.web(?:\\..*)?");
    /** Records that carry what a page shows or sends, or what a method answers. */
    private static final Pattern CARRIER =
            Pattern.compile(".*(?:View|Views|Input|Row|Context|Result|Event|Head|State)");

    private static final Pattern RULE = Pattern.compile(".*(?:Policy|Rule|Rules|Precondition|Preconditions)");
    /** Types of the domain that decide by themselves, so that docs/rules.md must lead to each. */
    private static final Pattern DECIDING = Pattern.compile(".*(?:Policy|Rule|Rules|Preconditions|Access|State)");
    /** Values of the technique, which have no term in the field. */
    private static final Set<String> TECHNICAL = Set.of(
            "AccessGained",
            "ActionStamp",
            "BusinessMoment",
            "CaseFilter",
            "CodeNames",
            "DocumentData",
            "DocumentFormat",
            "EncryptedText",
            "Fonts",
            "ForceMergePolicy",
            "IndexCommit",
            "JpegScans",
            "MapCells",
            "NewAccount",
            "NewOfficer",
            "Observation",
            "OwnerCondition",
            "PublicFormToken",
            "RecusalCondition",
            "SearchFragment",
            "SignInCodeRequested",
            "SignInOrigin",
            "SpreadsheetReader",
            "UnitQuery",
            "WorklistFilter");

    @Test
    void everyDomainTypeHasARowAndEveryRowAType() throws IOException {
        Map<String, String> code = domain();
        Map<String, String> rows = rows();

        Set<String> differences = new TreeSet<>();
        code.forEach((type, feature) -> {
            if (!rows.containsKey(type)) {
                differences.add("no row: " + type + " (" + feature + ")");
            } else if (!rows.get(type).equals(feature)) {
                differences.add("moved: " + type + " from " + rows.get(type) + " to " + feature);
            }
        });
        rows.keySet().stream()
                .filter(type -> !code.containsKey(type))
                .forEach(type -> differences.add("no such type: " + type));

        assertThat(differences)
                .as("add, rename or remove these rows of " + GLOSSARY)
                .isEmpty();
    }

    @Test
    void everyConstantHasATermAndEveryTermAConstant() throws IOException {
        Map<String, List<String>> code = new TreeMap<>();
        for (JavaClass type : MainClasses.all()) {
            String word = word(type);
            if (type.isEnum() && isDomain(type) && !TECHNICAL.contains(word)) {
                code.put(
                        word,
                        Stream.of(type.reflect().getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList());
            }
        }
        String page = Files.readString(GLOSSARY);
        Map<String, List<String>> terms = new TreeMap<>();
        page.substring(page.indexOf("## Constants"), page.indexOf("## Other words"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
                    List<String> constants = List.of(cells[1].split(", "));
                    assertThat(constants).as(cells[0]).allMatch(constant -> constant.matches("[A-Z][A-Z0-9_]* \\S.*"));
                    terms.put(
                            cells[0],
                            constants.stream()
                                    .map(constant -> constant.substring(0, constant.indexOf(' ')))
                                    .toList());
                });

        assertThat(terms).isEqualTo(code).hasSizeGreaterThan(70);
    }

    /** A row of docs/rules.md must be changed with the type or member that decides its rule. */
    @Test
    void everyRuleIsDecidedByATypeOrMemberThatExists() throws IOException {
        Map<String, String> code = new TreeMap<>();
        for (JavaClass type : MainClasses.all()) {
            String word = word(type);
            String feature = ArchitectureTest.feature(type.getPackageName()).orElse(type.getPackageName());
            code.put(word, feature);
            type.getMembers().forEach(member -> code.put(word + "#" + member.getName(), feature));
        }
        String group = "";
        String section = "";
        Set<String> questions = new TreeSet<>();
        for (String line : Files.readAllLines(RULES)) {
            if (line.startsWith("## ")) {
                group = line.substring(3, line.indexOf(' ', 3));
            } else if (line.startsWith("### ")) {
                section = line.substring(4, line.indexOf(' ', 4));
            } else if (line.startsWith("| ") && !line.startsWith("| 问题 ")) {
                String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
                assertThat(cells).as(line).hasSize(5).doesNotContain("");
                assertThat(cells[0]).as(line).endsWith("？");
                assertThat(questions.add(cells[0]))
                        .as("second row of " + cells[0])
                        .isTrue();
                List<String> places = List.of(cells[3].replace("`", "").split(", "));
                assertThat(places).as(line).isSubsetOf(code.keySet());
                List<String> packages =
                        places.stream().map(code::get).distinct().toList();
                assertThat(List.of(cells[4].replace("`", "").split(", ")))
                        .as(line)
                        .isEqualTo(packages);
                assertThat(PARTS.get(group))
                        .as(line)
                        .isEqualTo(packages.getFirst().replaceAll("\\..*", ""));
                assertThat(section).as(line).isEqualTo(packages.getFirst());
            }
        }
        assertThat(questions).hasSizeGreaterThan(300);
    }

    /** A rule without a row is found by nobody who asks in everyday words. */
    @Test
    void everyDecidingTypeHasARow() throws IOException {
        Set<String> named = new TreeSet<>();
        Files.readAllLines(RULES).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 问题 "))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1)[3])
                .forEach(cell -> named.addAll(
                        List.of(cell.replaceAll("#\\w+", "").replace("`", "").split(", "))));
        Set<String> deciding = MainClasses.all().stream()
                .filter(GlossaryTest::decides)
                .map(GlossaryTest::word)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(deciding).hasSizeGreaterThan(150).isSubsetOf(named);
    }

    private static boolean decides(JavaClass type) {
        return DECIDING.matcher(type.getSimpleName()).matches()
                && !isPlumbing(type)
                && type.isTopLevelClass()
                && !TECHNICAL.contains(word(type))
                && !isStored(type)
                && (type.isEnum() || !type.getSimpleName().endsWith("State"));
    }

    private static Map<String, String> domain() {
        Map<String, String> domain = new TreeMap<>();
        for (JavaClass type : MainClasses.all()) {
            String word = word(type);
            if (isDomain(type) && !TECHNICAL.contains(word)) {
                domain.put(word, type.getPackageName().substring("fangxin.".length()));
            }
        }
        return domain;
    }

    /** The name of a type as the glossary writes it: a nested one after that of the type around it. */
    private static String word(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static boolean isPlumbing(JavaClass type) {
        return PLUMBING.matcher(type.getPackageName()).matches();
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static boolean isDomain(JavaClass type) {
        if (isPlumbing(type) || type.isAnonymousClass()) {
            return false;
        }
        if (type.isEnum()) {
            return !type.getModifiers().contains(JavaModifier.PRIVATE);
        }
        String name = type.getSimpleName();
        return type.isTopLevelClass()
                && (isStored(type)
                        || type.isRecord() && !CARRIER.matcher(name).matches()
                        || RULE.matcher(name).matches());
    }

    /** Code word and package of each row of the first table; a row without term or meaning fails. */
    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        String page = Files.readString(GLOSSARY);
        String table = page.substring(page.indexOf("## Types"), page.indexOf("## Constants"));
        table.lines().filter(line -> line.startsWith("| ")).skip(1).forEach(line -> {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ?", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[1]).as("term of " + cells[0]).isNotBlank();
            assertThat(cells[2]).as("meaning of " + cells[0]).isNotBlank();
            assertThat(rows.put(cells[0], cells[4]))
                    .as("second row of " + cells[0])
                    .isNull();
        });
        return rows;
    }
}

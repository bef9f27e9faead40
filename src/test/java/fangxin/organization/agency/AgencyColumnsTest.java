package fangxin.organization.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.testing.MainClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each column of the schema that holds the code of an agency is transferred by a handler of mergers, or named here with
 * the reason why it keeps the code of an agency that has ended.
 */
class AgencyColumnsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration/common");
    private static final Path RENAMING = Path.of("src/main/resources/db/migration/derby");
    private static final Pattern RENAMED = Pattern.compile("RENAME TABLE (\\w+) TO (\\w+);");
    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) \\((.*?)\\n\\);");
    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN (\\w+ [^;]*);");
    private static final Pattern CODE = Pattern.compile(
            "(?m)^\\s*(\\w*(?:office|owner|agency|association|station|authority|parent|successor|place))"
                    + " VARCHAR\\((?:30|36)\\)");

    /** Columns in which the code of an ended agency remains, by the reason. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "what an agency was or did under its name, and opinions asked of it, where silence is consent",
            Set.of(
                    "agency successor",
                    "former_name agency",
                    "journal_entry place",
                    "evaluation_opinion place",
                    "consultation_reply agency",
                    "issued_document office",
                    "document_scan office",
                    "register_import office",
                    "official_check_import office",
                    "complaint_import office",
                    "complaint_difference office",
                    "audit_entry agency",
                    "consulted_agency agency",
                    "association_activity association",
                    "call_back office",
                    "appraised_case office",
                    "appraisal_figure agency",
                    "published_complaint_figure office",
                    "hot_spot office",
                    "hot_spot_assessment office",
                    "analysis_report office",
                    "scoring_review authority"),
            "the agency that has its work now acts on it: AgencyRepository.present",
            Set.of("random_draw office", "referral owner", "appraisal agency"),
            "the office above that of the title: the city's, which is merged into no other",
            Set.of("renewal reviewoffice", "renewal decidingoffice"),
            "an owner of a case who has left the agency owns nothing",
            Set.of("case_assignment agency"),
            "an agency has its own, and the other one keeps its own",
            Set.of(
                    "document_template office",
                    "signing_chain office",
                    "number_series office",
                    "usual_defect_list office",
                    "reminder_clerk agency",
                    "duty_shift office"));

    @Test
    void everyColumnWithAnAgencyIsTransferredOrKeptForAReason() throws IOException {
        Set<String> kept = KEPT.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> transferred = handlers()
                .flatMap(handler -> handler.columns().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(transferred).doesNotContainAnyElementsOf(kept);
        Set<String> known = new TreeSet<>(transferred);
        known.addAll(kept);
        assertThat(known).isEqualTo(columns());
    }

    @Test
    void handlersOfDifferentFeaturesTransferDifferentColumns() {
        assertThat(handlers().flatMap(handler -> handler.columns().stream())).doesNotHaveDuplicates();
        assertThat(handlers().map(AgencyMergeHandler::type)).doesNotHaveDuplicates();
    }

    private static Stream<AgencyMergeHandler> handlers() {
        return MainClasses.all().stream()
                .filter(type -> type.isAssignableTo(AgencyMergeHandler.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .map(AgencyColumnsTest::handler);
    }

    private static AgencyMergeHandler handler(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (AgencyMergeHandler) constructor.newInstance();
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(none);
        }
    }

    private static Set<String> columns() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList()) {
                String sql = Files.readString(script);
                Matcher table = TABLE.matcher(sql);
                while (table.find()) {
                    add(found, table.group(1), table.group(2));
                }
                Matcher added = ADDED.matcher(sql);
                while (added.find()) {
                    add(found, added.group(1), added.group(2));
                }
            }
        }
        return renamed(found);
    }

    /** The columns by the present names of their tables, which scripts of one database state alike for both. */
    private static Set<String> renamed(Set<String> found) throws IOException {
        Map<String, String> names = new HashMap<>();
        try (Stream<Path> scripts = Files.list(RENAMING)) {
            for (Path script : scripts.toList()) {
                Matcher table = RENAMED.matcher(Files.readString(script));
                while (table.find()) {
                    names.put(table.group(1), table.group(2));
                }
            }
        }
        return found.stream()
                .map(column -> column.split(" "))
                .map(column -> names.getOrDefault(column[0], column[0]) + " " + column[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Set<String> found, String table, String columns) {
        Matcher column = CODE.matcher(columns);
        while (column.find()) {
            found.add(table + " " + column.group(1));
        }
    }
}

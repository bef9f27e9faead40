package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements erase only what serves for a time; candidacies, titles, journals and objections are never erased. */
class RetentionTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern DELETION = Pattern.compile("(?i)\"\\s*delete from (\\w+)");
    private static final Pattern REMOVAL = Pattern.compile("\\bem\\.remove\\(");

    private static final Set<String> ERASED = Set.of(
            "idempotency_record",
            "staged_title",
            "staged_title_event",
            "Passkey",
            "UserSession",
            "SealedReturnContact",
            "SealedObjector",
            "ScanVisitor",
            "SealedCommitmentObjector",
            "Invitation",
            "DamagedFile",
            "FeedRecord",
            "OfficialCheck",
            "RefusedImportRow",
            "CountedComplaint");

    /**
     * A draft, a registration under way, a used code, a removed passkey, a file of a draft, a day of the calendar, a
     * publication of a calendar that no longer waits, the chosen columns of a table.
     */
    private static final Set<String> REMOVED_BY = Set.of(
            "FormDraftRepository",
            "CalendarPublicationRepository",
            "MerchantRepository",
            "OneTimeCodeService",
            "SecondFactors",
            "FileStore",
            "SpecialDayRepository",
            "TableViewRepository");

    @Test
    void noStatementErasesACase() throws IOException {
        assertThat(found(DELETION, matcher -> matcher.group(1))).isEqualTo(new TreeSet<>(ERASED));
    }

    @Test
    void noRepositoryRemovesACase() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (REMOVAL.matcher(Files.readString(file)).find()) {
                    types.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(types).isEqualTo(new TreeSet<>(REMOVED_BY));
    }

    private interface Name {
        String of(Matcher matcher);
    }

    private static Set<String> found(Pattern pattern, Name name) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(name.of(matcher));
                }
            }
        }
        return found;
    }
}

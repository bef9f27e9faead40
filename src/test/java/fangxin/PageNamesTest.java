package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.MainClasses;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/**
 * A page and its bean have one name, so that each is found from the other: {@code work/official_document.xhtml} and
 * {@code OfficialDocumentPage}. Where two areas have a page of one name, the bean names the area: {@code
 * work/notice.xhtml} is OfficeNoticePage, {@code notice.xhtml} is NoticePage.
 */
class PageNamesTest {
    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    /** An address in the code: of a task, a menu, or a page that follows a form. */
    private static final Pattern ADDRESS = Pattern.compile("\"/((?:work|my|admin)/[a-z_/]*[a-z])(?=[\"?.])");

    private static final Pattern BEAN = Pattern.compile("\\b[a-z]\\w*Page\\b");
    /** Folders whose pages have beans with a prefix of their own where the plain name is taken. */
    private static final Map<String, String> AREAS = Map.of("my", "my", "work", "office", "admin", "admin");

    /** Pages with the bean of another page, or a bean named otherwise. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            // The welcome file, and the public address for the receipt of an objection.
            Map.entry("index", "homePage"),
            Map.entry("objections", "objectionReceiptPage"),
            // The public form of a message of a consumer, whose address is on plaques.
            Map.entry("report", "newConsumerMessagePage"),
            // The public list of stations, beside the register of offices.
            Map.entry("stations", "publicStationsPage"),
            // The public figures of complaints, beside the appraisal of offices.
            Map.entry("complaint-figures", "publicComplaintFiguresPage"),
            // The search results as a map.
            Map.entry("map", "unitsPage"),
            // The coverage, which officers see with their menu.
            Map.entry("statistics/coverage", "coveragePage"),
            // The parts of the guide.
            Map.entry("guide/materials", "guidePage"),
            Map.entry("guide/duration", "guidePage"),
            Map.entry("guide/full", "guidePage"),
            Map.entry("guide/title", "guidePage"),
            // Actions on what the bean's own page shows.
            Map.entry("work/appraisal_deadline", "officeAppraisalPage"),
            Map.entry("work/usual_defect", "usualDefectsPage"),
            Map.entry("work/supervision_trigger", "supervisionTriggersPage"),
            Map.entry("work/particulars_kind", "particularsTermsPage"),
            Map.entry("work/title_step", "titleStepsPage"),
            Map.entry("work/self_report_question", "holderTermsPage"),
            Map.entry("work/consumer_channel", "consumerChannelsPage"),
            Map.entry("work/law", "lawLibraryPage"),
            Map.entry("work/feed_kind", "feedKindsPage"),
            Map.entry("my/review", "receiptPage"),
            Map.entry("my/withdraw", "receiptPage"),
            Map.entry("work/sheet_finish", "sheetPage"),
            Map.entry("work/sheet_onsite", "sheetPage"),
            Map.entry("work/worklist_next", "worklistPage"),
            // The address of a step is its constant: several steps share a bean, and of some the bare verb is too
            // little.
            Map.entry("work/step/dismiss", "objectionPage"),
            Map.entry("work/step/sustain", "objectionPage"),
            Map.entry("work/step/object", "enterObjectionPage"),
            Map.entry("work/step/joint_examine", "requestOpinionsPage"),
            Map.entry("work/step/seek_opinions", "requestOpinionsPage"),
            Map.entry("work/step/reply", "consultationReplyPage"),
            Map.entry("work/step/name", "officialDocumentPage"),
            Map.entry("work/step/pass", "meetingPage"),
            Map.entry("work/step/refuse", "meetingPage"),
            Map.entry("work/step/opine", "evaluationOpinionPage"),
            Map.entry("work/step/return", "applicationReturnPage"),
            Map.entry("work/step/post", "publishNoticePage"),
            Map.entry("work/step/reopen", "appealDecisionPage"),
            Map.entry("work/step/send_up", "newReferralPage"),
            Map.entry("work/step/uphold", "appealDecisionPage"),
            Map.entry("work/step/score", "sheetPage"));

    /** The accessibility statement, and the outcome of an evaluation, shown by the panels of the case alone. */
    private static final Set<String> WITHOUT_BEAN = Set.of("accessibility", "my/result");

    @Test
    void everyPageHasABeanOfItsName() throws IOException {
        SortedSet<String> others = new TreeSet<>();
        for (String page : pages()) {
            if (!page.startsWith("WEB-INF/") && !page.startsWith("error/")) {
                String exception = EXCEPTIONS.get(page);
                if (exception == null ? named(page).isEmpty() : !beansOf(page).contains(exception)) {
                    others.add(page);
                }
            }
        }

        assertThat(others).containsExactlyInAnyOrderElementsOf(WITHOUT_BEAN);
    }

    @Test
    void everyPageBeanHasAPageOfItsName() throws IOException {
        SortedSet<String> without = new TreeSet<>(beans());
        for (String page : pages()) {
            named(page).ifPresent(without::remove);
        }
        without.removeAll(EXCEPTIONS.values());

        assertThat(without).isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() throws IOException {
        assertThat(pages()).containsAll(EXCEPTIONS.keySet());
        for (String page : EXCEPTIONS.keySet()) {
            assertThat(named(page)).as(page).isEmpty();
        }
    }

    /** A task or a menu never leads to a page that was renamed. */
    @Test
    void everyAddressInTheCodeHasAPage() throws IOException {
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                ADDRESS.matcher(Files.readString(file)).results().forEach(found -> addresses.add(found.group(1)));
            }
        }

        assertThat(addresses).hasSizeGreaterThan(100).isSubsetOf(pages());
    }

    @Test
    void aBeanIsFoundByTheFoldersBelowTheArea() {
        assertThat(name("work/edition/item", "editionItemPage")).isTrue();
        assertThat(name("work/step/confirm_lapse", "confirmLapsePage")).isTrue();
        assertThat(name("work/notice", "officeNoticePage")).isTrue();
        assertThat(name("WEB-INF/registry/site/nearby", "nearbyPage")).isTrue();
        assertThat(name("WEB-INF/procedure/appeal/decision", "appealDecisionPage"))
                .isTrue();
        assertThat(name("notice", "officeNoticePage")).isFalse();
        assertThat(name("work/notices", "officeNoticePage")).isFalse();
    }

    /** A page's folder follows its role; a fragment has no role, so its folder is that of its feature. */
    @Test
    void aFragmentLiesInAFolderNamedLikeAPackage() throws IOException {
        Set<String> folders = pages().stream()
                .filter(page -> page.startsWith("WEB-INF/"))
                .map(page -> page.substring(page.indexOf('/') + 1))
                .filter(page -> page.contains("/"))
                .map(page -> page.substring(0, page.lastIndexOf('/')).replace('/', '.'))
                .filter(folder -> !folder.equals("tags"))
                .collect(Collectors.toSet());

        assertThat(ArchitectureTest.PROCEDURE).containsAll(folders);
    }

    @Test
    void aFileOfTextsIsNamedLikeAPackageOrItsGroup() throws IOException {
        Set<String> names = ArchitectureTest.PROCEDURE.stream()
                .flatMap(name -> Stream.of(name.split("\\.")))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fangxin/text"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .map(file -> file.replaceFirst("(_en)?\\.properties$", "")))
                    .isSubsetOf(names);
        }
    }

    /** The bean that a page reads and that has its name. */
    private static Optional<String> named(String page) throws IOException {
        return beansOf(page).stream().filter(bean -> name(page, bean)).findFirst();
    }

    private static boolean name(String page, String bean) {
        String[] folders = page.split("/");
        int below = folders[0].equals("WEB-INF") || AREAS.containsKey(folders[0]) ? 1 : 0;
        String stem = letters(page.substring(below == 0 ? 0 : page.indexOf('/') + 1));
        String last = letters(folders[folders.length - 1]);
        String plain = letters(bean.substring(0, bean.length() - "Page".length()));
        boolean isFragment = page.startsWith("WEB-INF/");
        return plain.equals(stem)
                || (isFragment || page.startsWith("work/step/")) && plain.equals(last)
                || isFragment && plain.equals(letters(folders[folders.length - 2]) + last)
                || AREAS.containsKey(folders[0]) && plain.equals(AREAS.get(folders[0]) + stem);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .map(file -> file.replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> beansOf(String page) throws IOException {
        return EXPRESSION
                .matcher(Files.readString(ROOT.resolve(page + ".xhtml")))
                .results()
                .flatMap(expression -> BEAN.matcher(expression.group()).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> beans() {
        return MainClasses.all().stream()
                .filter(type -> type.isAnnotatedWith(Named.class)
                        && type.getSimpleName().endsWith("Page"))
                .map(type -> StringUtils.uncapitalize(type.getSimpleName()))
                .collect(Collectors.toSet());
    }
}

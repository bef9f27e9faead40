package fangxin.document.table;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Stage;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.HttpTestBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An officer works in a table by the keyboard alone; what the officer chose is there after the next sign-in. */
@Tag("once")
class TablesIT extends HttpTestBase {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3}");
    private static final String OFFICE = "nanguan.office1";
    private static final String LIST = "/work/cases";
    private static final int PAGE = 20;
    private static final String LONG_AGO = "1900-01-01..1900-01-02";
    private static final String NO_ROWS = Messages.message(Locale.of("zh"), "document.table.empty");
    private static final Pattern STAGE = Pattern.compile(
            "cell-label\">" + Messages.message(Locale.of("zh"), "candidacy.stage") + "</span>\\s*([^<\\s]+)");

    private static final String VISIBLE_ROWS = """
        () => [...document.querySelectorAll('main tbody tr')].filter(row => row.getBoundingClientRect().bottom
            <= Math.min(innerHeight, row.closest('.ui-datatable-tablewrapper, .scroll').getBoundingClientRect().bottom)).length
        """;

    private final List<String> console = new ArrayList<>();

    @Test
    void tableIsSortedFilteredArrangedAndActedOnByTheKeyboard() {
        try (Chromium chromium = new Chromium(server.toString())) {
            chromium.awaitDemonstration();
            try (BrowserContext desk = chromium.someone("zh", Chromium.WIDE)) {
                Page page = open(desk);
                assertThat(chromium.findings(page)).isEmpty();
                assertThat(page.locator("main :is([role=grid], [role=gridcell])"))
                        .hasCount(0);
                sort(page);
                filter(page);
                openByArrow(page);
                arrange(page);
                assertThat(chromium.findings(page)).isEmpty();
                actOnTicked(page);
                clearFilters(page);
                page.setViewportSize(Chromium.PHONE, 800);
                assertThat(chromium.findings(page)).isEmpty();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                        .isEqualTo(true);
            }
            try (BrowserContext desk = chromium.someone("zh", Chromium.WIDE)) {
                Page page = open(desk);
                assertThat(page).hasURL(Pattern.compile(".*" + LIST + "$"));
                assertThat(page.locator("[id='list:unfilter']")).isHidden();
                assertThat(page.locator("[id='list:table:reference']")).isHidden();
                assertThat(page.locator("[id='list:table:due']"))
                        .hasAttribute("aria-sort", Pattern.compile("descending"));
                page.navigate(LIST + "?stage=NAMED");
                assertThat(page.locator(".table tbody tr").first()).containsText("已命名");
                page.locator(".table-columns summary").press("Enter");
                page.locator("[id='columns:reset']").press("Enter");
                assertThat(page.locator("[id='list:table:reference']")).isVisible();
            }
        }
        assertThat(console).isEmpty();
    }

    /** Counts rows on the screen of a notebook of 1280 by 720 pixels; docs/measurements.md contains the numbers. */
    @Test
    void atLeastTwelveRowsOfAListAreVisibleWithoutScrolling() {
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext desk = chromium.someone("zh", Chromium.WIDE)) {
            chromium.awaitDemonstration();
            Page page = Chromium.signIn(desk, OFFICE);
            page.setViewportSize(Chromium.WIDE, 720);
            for (String list : List.of(LIST, "/work/worklist?sort=", "/work/titles")) {
                page.navigate(list);
                int rows = (int) page.evaluate(VISIBLE_ROWS);
                System.out.printf("FIRST SCREEN %s: %d rows%n", list, rows);
                assertThat(rows).as(list).isGreaterThanOrEqualTo(12);
                requireChineseLabels(page);
            }
        }
    }

    /** PrimeFaces names headings, filters and pages by itself, in English unless its file of the language is loaded. */
    private static void requireChineseLabels(Page page) {
        List<?> labels = (List<?>) page.locator(".ui-datatable thead [aria-label], .ui-paginator [aria-label]")
                .evaluateAll("all => all.map(each => each.getAttribute('aria-label'))");
        assertThat(labels)
                .hasSizeGreaterThan(5)
                .noneMatch(label -> ENGLISH.matcher((String) label).find());
    }

    private Page open(BrowserContext desk) {
        Page page = Chromium.signIn(desk, OFFICE);
        page.onConsoleMessage(message -> console.add(message.text()));
        page.onPageError(console::add);
        page.navigate(LIST);
        return page;
    }

    private static void sort(Page page) {
        Locator due = page.locator("[id='list:table:due']");
        due.press("Enter");
        assertThat(page).hasURL(Pattern.compile("sort=due"));
        due.press("Enter");
        assertThat(page).hasURL(Pattern.compile("sort=-due"));
    }

    private static void filter(Page page) {
        Locator shop = page.locator("[id='list:table:subject:filter']");
        shop.focus();
        page.keyboard().insertText("禾穗里");
        assertThat(page).hasURL(Pattern.compile("q=%E7%A6%BE"));
        for (String name : page.locator(".table tbody a.open").allInnerTexts()) {
            assertThat(name).contains("禾穗里");
        }
        assertThat(page.locator(".table-tools .export a[href*='.xlsx']"))
                .hasAttribute("href", Pattern.compile("q=.*sort=-due&columns="));
        shop.press("Control+a");
        shop.press("Delete");
        assertThat(page).not().hasURL(Pattern.compile("q="));
    }

    private static void openByArrow(Page page) {
        page.navigate(LIST);
        page.locator("h1").focus();
        page.keyboard().press("/");
        assertThat(page.locator("#find")).not().isFocused();
        page.locator("[id='list:take']").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        Locator second = page.locator(".table tbody a.open").nth(1);
        assertThat(second).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        second.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/work/case?reference=*");
        page.navigate(LIST);
    }

    private static void arrange(Page page) {
        page.locator(".table-columns summary").press("Enter");
        page.locator("input[name='column'][value='reference']").press("Space");
        page.locator("li:has(input[value='due']) [data-move='up']").press("Enter");
        page.locator("[id='columns:choose']").press("Enter");
        assertThat(page.locator("main")).containsText("已保存列设置");
        assertThat(page.locator("[id='list:table:reference']")).isHidden();
        assertThat(page.locator(".table thead th").last()).containsText("经办人");
    }

    private static void actOnTicked(Page page) {
        page.locator("[id='list:take']").press("Enter");
        assertThat(page.locator("main")).containsText("请先勾选要办理的行");
        page.navigate(LIST + "?owner=NOBODY&q=" + submitted());
        Locator tick = page.locator("input[name='picked']");
        tick.press("Space");
        page.locator("[id='list:handOver']").press("Enter");
        assertThat(page.locator("main")).containsText("请填写经办人");
        assertThat(tick).isChecked();
        page.locator("[id='list:take']").press("Enter");
        assertThat(page.locator("main")).containsText("已登记由您经办 1 件");
    }

    private static String submitted() {
        return new CandidacyJourney(http, InventedData.shop()).draft().submit().reference();
    }

    private static void clearFilters(Page page) {
        assertThat(page.locator("[id='list:table:subject:filter']")).not().hasValue("");
        page.locator("[id='list:unfilter']").press("Enter");
        assertThat(page.locator("[id='list:table:subject:filter']")).hasValue("");
        assertThat(page.locator("[id='list:table:due']")).hasAttribute("aria-sort", Pattern.compile("descending"));
    }

    @Test
    void casesAreOrderedByStageAsTheProcedureGoes() {
        String first = orderedByStage(1);
        Matcher total = Pattern.compile("共 (\\d+) 条").matcher(first);
        assertThat(total.find()).isTrue();
        List<Stage> stages = new ArrayList<>(stages(first));
        for (int page = 2; (page - 1) * PAGE < Integer.parseInt(total.group(1)); page++) {
            stages.addAll(stages(orderedByStage(page)));
        }

        assertThat(stages).isSorted();
        assertThat(Set.copyOf(stages)).hasSizeGreaterThan(3);
        http.as(OFFICE).get(LIST + "?sort=-subject").being(200);
    }

    @Test
    void listsAreFilteredByPeriodsOfDays() {
        String today = http.today() + ".." + http.today();
        String reference = submitted();
        String row = "/work/case?reference=" + reference;
        assertThat(shown(LIST + "?q=" + reference + "&submitted=" + today)).contains(row);
        assertThat(shown(LIST + "?q=" + reference + "&submitted=" + LONG_AGO)).doesNotContain(row);

        assertThat(shown("/work/titles?named=2000-01-01.." + http.today())).contains("/work/title?number=");
        for (String filter : List.of("named", "ending", "handedOver")) {
            assertThat(shown("/work/titles?" + filter + "=" + LONG_AGO))
                    .doesNotContain("/work/title?number=")
                    .contains(NO_ROWS);
        }
        assertThat(shown("/work/plaques?due=" + LONG_AGO)).contains(NO_ROWS);
        assertThat(shown("/work/consultations?ends=" + LONG_AGO)).contains(NO_ROWS);
        assertThat(shown("/work/waiting_plaques?named=" + LONG_AGO)).contains(NO_ROWS);
    }

    private static String shown(String address) {
        return http.as(OFFICE).get(address + "&lang=zh").being(200).body();
    }

    private static String orderedByStage(int page) {
        return http.as(OFFICE)
                .get(LIST + "?sort=stage&lang=zh&page=" + page)
                .being(200)
                .body();
    }

    private static List<Stage> stages(String body) {
        return STAGE.matcher(body).results().map(cell -> stage(cell.group(1))).toList();
    }

    private static Stage stage(String label) {
        return Arrays.stream(Stage.values())
                .filter(each -> Messages.message(Locale.of("zh"), "candidacy.stage." + each)
                        .equals(label))
                .findFirst()
                .orElseThrow();
    }
}

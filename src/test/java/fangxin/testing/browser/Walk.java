package fangxin.testing.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import fangxin.testing.http.DeployedPages;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens all pages to which links lead one account. */
public final class Walk {
    /** Number of combinations of parameters that are visited of one view. */
    private static final int KINDS = 5;

    /** Milliseconds in which a loaded page has drawn itself. */
    private static final int SOON = 10_000;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile(
            "(?<![\\w.@/-])(platform|calendar|territory|identity|message|"
                    + "evidence|criteria|merchant|round|candidacy|application|cultivation|evaluation|consultation|meeting|appeal|naming|"
                    + "certificate|registry|office|administration|demo)\\.(?!docx|xlsx|pdf|csv)[A-Za-z][A-Za-z.]*[A-Za-z]|\\?\\?\\?|\\b[A-Z]{2,}(_[A-Z]+)+\\b");

    /** The text of a page without elements marked as code. */
    private static final String WORDS = """
        () => Array.from(document.querySelectorAll('code'))
            .reduce((text, code) => text.replace(code.innerText, ''), document.body.innerText)\
        """;

    /** Script that returns what a search engine misses on a public page, by the names of the audits of Lighthouse. */
    private static final String UNFOUND = """
        () => document.querySelector('link[rel=canonical]') === null ? [] : [
            ['meta-description', (document.querySelector('meta[name=description]')?.content ?? '').length >= 12],
            ['document-title', document.title.length >= 6],
            ['canonical', /^https?:/.test(document.querySelector('link[rel=canonical]').getAttribute('href'))],
            ['hreflang', [...document.querySelectorAll('link[hreflang]')].map(one => one.hreflang).join() === 'zh-CN,en'
                && [...document.querySelectorAll('link[hreflang]')].every(
                    one => /^https?:/.test(one.getAttribute('href')))],
            ['viewport', /width=device-width/.test(document.querySelector('meta[name=viewport]')?.content ?? '')],
            ['crawlable-anchors', [...document.querySelectorAll('a')].every(one => one.getAttribute('href')?.length)],
            ['link-text', [...document.querySelectorAll('a')].every(
                one => !['click here', 'here', 'more', '点击这里', '更多'].includes(one.innerText.trim().toLowerCase()))],
            ['charset', document.characterSet === 'UTF-8'],
            ['doctype', document.compatMode === 'CSS1Compat'],
        ].filter(audit => !audit[1]).map(audit => audit[0])\
        """;

    private static final String FORM = "main form[method=post]";
    /**
     * Clears the required fields, fills the others and opens the sections that hide the button, which is the one beside
     * the first required field where a section has both; false if the form has no such field. A table applies its
     * filters by themselves, so that they are no fields of the form.
     */
    private static final String EMPTY = """
        form => {
          const typed = Array.from(form.elements).filter(one => one.matches('textarea, select, input:not([type=hidden],'
              + '[type=submit],[type=button],[type=radio],[type=checkbox],[type=file])') && !one.closest('thead'));
          const required = typed.filter(one => one.required || one.getAttribute('aria-required') === 'true');
          const section = required.length ? required[0].closest('details') : null;
          const button = [...section?.querySelectorAll('[type=submit]') ?? []].find(one => one.form === form)
              || form.querySelector('.primary[type=submit]')
              || form.querySelector('[type=submit]');
          if (!required.length || !button) return false;
          form.noValidate = true;
          required.filter(one => one.tagName !== 'SELECT' || one.querySelector('option[value=""]'))
              .forEach(one => { one.value = ''; });
          typed.filter(one => !required.includes(one) && one.matches('textarea, input[type=text]:not([inputmode])')
              && !one.value).forEach(one => { one.value = '留住'; });
          sessionStorage.setItem('typed', JSON.stringify(typed.filter(one => one.value === '留住').map(one => one.id)));
          for (let closed = button.closest('details'); closed; closed = closed.parentElement.closest('details')) {
            closed.open = true;
          }
          button.dataset.pressed = 'true';
          return true;
        }\
        """;

    private static final String KEPT = """
        () => JSON.parse(sessionStorage.getItem('typed')).every(id => document.getElementById(id)
            && document.getElementById(id).value === '留住')\
        """;

    private final String who;
    private final HtmlValidator validator;
    private final BrowserContext browser;
    private final Page page;
    private final List<String> findings;
    private final List<String> noise = new ArrayList<>();
    /** One address for each kind of page, in the order of discovery. */
    private final Map<String, String> found = new LinkedHashMap<>();
    /** Views that a link led to, also those that only lead on to another. */
    private final Set<String> met = new HashSet<>();

    Walk(String who, HtmlValidator validator, BrowserContext browser, Page page, List<String> findings) {
        this.who = who;
        this.validator = validator;
        this.browser = browser;
        this.page = page;
        this.findings = findings;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                noise.add(message.text());
            }
        });
        page.onPageError(noise::add);
    }

    /**
     * Follows the wanted links from an address without drawing the pages; reads this number of similar pages for their
     * links.
     */
    Map<String, String> discover(String start, int alikeRead, Predicate<String> wanted) {
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> read = new HashMap<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        while (!open.isEmpty()) {
            String address = open.poll();
            String view = DeployedPages.view(address).orElse(null);
            String kind = view == null
                    ? "file " + address.replaceAll("[0-9A-Fa-f-]{6,}", "*")
                    : DeployedPages.kind(view, address);
            Set<String> alike = kinds.computeIfAbsent(view == null ? kind : view, one -> new HashSet<>());
            if (read.merge(kind, 1, Integer::sum) > (view == null ? 1 : alikeRead)
                    || !alike.contains(kind) && alike.size() == KINDS) {
                continue;
            }
            alike.add(kind);
            APIResponse response =
                    browser.request().get(address, RequestOptions.create().setMaxRedirects(5));
            if (view != null) {
                met.add(view);
            }
            if (response.status() != 200) {
                findings.add("%s %s: a link leads to %d".formatted(who, address, response.status()));
            } else if (view != null && response.url().endsWith(address)) {
                found.putIfAbsent(kind, address);
                Matcher links = LINK.matcher(response.text());
                while (links.find()) {
                    String next = links.group(1).replace("&amp;", "&");
                    if (next.startsWith("?")) {
                        next = URI.create(address).getRawPath() + next;
                    }
                    next = next.replaceFirst("#.*", "")
                            .replaceAll("(?<=[?&])lang=[a-z]+&?", "")
                            .replaceFirst("[?&]$", "");
                    if (next.startsWith("/") && wanted.test(next) && seen.add(next)) {
                        open.add(next);
                    }
                }
            }
            response.dispose();
        }
        return found;
    }

    Set<String> met() {
        return met;
    }

    /** Opens one page and checks it. */
    public void check(Chromium chromium, String address, String language) {
        String message = "%s %s %s: ".formatted(who, language, address);
        noise.clear();
        page.setViewportSize(language.equals("zh") ? Chromium.WIDE : Chromium.PHONE, 900);
        Response response = open(address, language);
        if (response.status() != 200
                && !DeployedPages.isPublic(DeployedPages.view(address).orElse(""))) {
            findings.add(message + "answers " + response.status());
            return;
        }
        validator.findings(response.text()).forEach(finding -> findings.add(message + finding));
        judge(chromium, message, language);
        if (DeployedPages.isPublic(DeployedPages.view(address).orElse(""))
                && page.locator("script:not([src])").count() > 0) {
            findings.add(message + "has a script in itself");
        }
    }

    /**
     * Sends every form of the page with its required fields empty: it must name them, move the focus there, keep the
     * other input, and be as sound as before.
     */
    public void refuse(Chromium chromium, String address, String language) {
        page.setViewportSize(Chromium.WIDE, 900);
        open(address, language);
        int forms = page.locator(FORM).count();
        for (int form = 0; form < forms; form++) {
            String message = "%s %s %s form %d sent empty: ".formatted(who, language, address, form + 1);
            noise.clear();
            if (form > 0) {
                open(address, language);
            }
            if (!(boolean) page.locator(FORM).nth(form).evaluate(EMPTY)) {
                continue;
            }
            try {
                page.locator("[data-pressed]").click();
                page.waitForFunction(
                        "() => !document.querySelector('[data-pressed]') && document.readyState === 'complete'");
            } catch (TimeoutError late) {
                findings.add(message + "does not come back");
                continue;
            }
            if (page.locator("main .errors").count() == 0) {
                findings.add(message + "says no error at " + page.url());
                continue;
            }
            if (!focusesErrors()) {
                findings.add(message + "leaves the focus elsewhere");
            }
            if (page.locator("main .field.invalid").count() == 0) {
                findings.add(message + "marks no field");
            }
            if (!(boolean) page.evaluate(KEPT)) {
                findings.add(message + "loses what was typed");
            }
            judge(chromium, message, language);
        }
    }

    /**
     * Waits for the focus, which the browser sets when it draws the page: on the errors, or on the refused field of a
     * section that was closed.
     */
    private boolean focusesErrors() {
        try {
            page.waitForFunction(
                    "() => document.activeElement.matches('.errors, details .field.invalid *')",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(SOON));
            return true;
        } catch (TimeoutError elsewhere) {
            return false;
        }
    }

    private Response open(String address, String language) {
        return page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    }

    private void judge(Chromium chromium, String message, String language) {
        String lang = page.locator("html").getAttribute("lang");
        if (lang == null || !lang.startsWith(language)) {
            findings.add(message + "lang is " + lang);
        }
        int titles = page.locator("h1").count();
        if (titles != 1) {
            findings.add(message + titles + " h1");
        }
        if (page.locator("main > :not(h1, #errors, #news, script)").count() == 0) {
            findings.add(message + "is empty");
        }
        Matcher raw = KEY.matcher(page.title() + "\n" + page.evaluate(WORDS));
        while (raw.find()) {
            findings.add(message + "shows " + raw.group());
        }
        chromium.findings(page).forEach(finding -> findings.add(message + finding));
        ((List<?>) page.evaluate(UNFOUND)).forEach(audit -> findings.add(message + audit));
        page.setViewportSize(Chromium.PHONE, 900);
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) wide).intValue() > 0) {
            findings.add(message + "scrolls sideways by " + wide + " px at 390 px");
        }
        noise.stream()
                .filter(line -> !line.contains("status of 4"))
                .forEach(line -> findings.add(message + "console: " + line));
    }
}

package fangxin.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fangxin.testing.http.DeployedPages;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Opens all pages: as the public, as one account of each role, as a merchant in each stage, as every other account that
 * some page requires, and as an office without cases.
 */
public final class Tour {
    private static final Path DEMO = Path.of("config/demo");
    /** Pages that one meets by going wrong, and one that only a demonstration has. */
    private static final List<String> UNLINKED = List.of(
            "/error/400",
            "/error/403",
            "/error/404",
            "/error/409",
            "/error/413",
            "/error/415",
            "/error/500",
            "/error/503",
            "/outbox");
    /** Pages of the public for searches without a result. */
    private static final List<String> NOTHING = List.of(
            "/units?q=没有这家店",
            "/units?page=99",
            "/v/220102202610100000",
            "/objections?receipt=2026-00000-00000000",
            "/statistics?year=2030");
    /** Roles whose links are followed in the brief tour too. */
    private static final Set<String> MANY_PAGES = Set.of("COUNTY_OFFICE", "MERCHANT");
    /** Number of pages of one kind whose links are followed. */
    private static final int READ = 14;

    private static final String IDLE = "lianhuashan.office1";

    private static final String PUBLIC = "public";

    /**
     * Accounts of the demonstration, and "public", to which {@code -Dtour.accounts=public,body01} limits the tour; empty
     * for all.
     */
    private static final List<String> ONLY = Stream.of(
                    System.getProperty("tour.accounts", "").split(","))
            .filter(account -> !account.isBlank())
            .toList();

    /** Searches of an office with and without a result. */
    private static final List<String> FOUND = List.of("/work/case_search?q=禾穗里便利店", "/work/case_search?q=没有这家店");

    public final List<String> findings = new ArrayList<>();
    public final Set<String> missed;
    private final HtmlValidator validator = new HtmlValidator();
    private final Chromium chromium;
    private final List<String> byMail;

    /** Action on each page: a check, or a screenshot. */
    public interface Visit {
        void at(String who, Walk walk, Page page, String view, String address);
    }

    /** @param byMail addresses that no page links to */
    public Tour(Chromium chromium, List<String> byMail) throws IOException {
        this.chromium = chromium;
        this.byMail = byMail;
        missed = new TreeSet<>(DeployedPages.views());
    }

    public void go(Visit visit) throws IOException {
        if (ONLY.isEmpty()) {
            goAsAll(visit);
        } else {
            goAsNamed(visit);
        }
    }

    /** Opens all pages of each account in {@link #ONLY}, also of one that a tour of all leaves out. */
    private void goAsNamed(Visit visit) throws IOException {
        Map<String, String> roles = roles();
        if (!roles.keySet().containsAll(ONLY)) {
            throw new IllegalArgumentException("tour.accounts " + ONLY + " are not all of the demonstration");
        }
        for (String account : ONLY) {
            if (account.equals(PUBLIC)) {
                asPublic(link -> true, address -> true, visit);
            } else {
                as(roles.get(account), account, address -> true, visit);
            }
        }
    }

    private void goAsAll(Visit visit) throws IOException {
        asPublic(link -> true, address -> true, visit);
        Map<String, List<String>> people = people();
        people.forEach((role, accounts) -> as(role, accounts.getFirst(), address -> true, visit));
        for (String shop : shopsInEachStage()) {
            as("MERCHANT", shop, address -> address.equals("/my/home") || isMissed(address), visit);
        }
        people.forEach((role, accounts) -> accounts.stream()
                .skip(1)
                .takeWhile(account -> missed.stream().anyMatch(view -> mayReach(role, view)))
                .forEach(account -> as(role, account, this::isMissed, visit)));
        as("COUNTY_OFFICE", IDLE, address -> !address.contains("?"), visit);
    }

    /**
     * The start page, the pages of searches without a result, and where each role's work begins; all that links of the
     * two roles with the most pages lead to answers.
     */
    public void goBriefly(Visit visit) throws IOException {
        asPublic(link -> false, address -> isMissed(address) && !address.startsWith("/error/"), visit);
        people().forEach((role, accounts) -> {
            try (BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
                Page page = Chromium.signIn(someone, accounts.getFirst());
                Walk walk = new Walk(role + " " + accounts.getFirst(), validator, someone, page, findings);
                String home = URI.create(page.url()).getPath();
                if (MANY_PAGES.contains(role)) {
                    walk.discover(home, 1, Tour::isWork);
                }
                visit(visit, accounts.getFirst(), walk, page, home);
            }
        });
    }

    /** Returns the findings, and after a tour of all accounts the pages that no link led to. */
    public List<String> result() {
        System.out.println("HTML " + validator.summary());
        return Stream.concat(
                        findings.stream(),
                        ONLY.isEmpty() ? missed.stream().map("no link led to "::concat) : Stream.empty())
                .toList();
    }

    private void asPublic(Predicate<String> links, Predicate<String> wanted, Visit visit) {
        try (BrowserContext anybody = chromium.someone("zh", Chromium.WIDE)) {
            Page page = anybody.newPage();
            Walk walk = new Walk(PUBLIC, validator, anybody, page, findings);
            Stream.of(walk.discover("/", READ, links).values(), UNLINKED, NOTHING, byMail)
                    .flatMap(Collection::stream)
                    .filter(wanted)
                    .forEach(address -> visit(visit, PUBLIC, walk, page, address));
            if (!anybody.cookies().isEmpty()) {
                findings.add("public: a cookie is set: " + anybody.cookies().getFirst().name);
            }
        }
    }

    private boolean isMissed(String address) {
        return DeployedPages.view(address).filter(missed::contains).isPresent();
    }

    private void as(String role, String account, Predicate<String> wanted, Visit visit) {
        try (BrowserContext someone = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(someone, account);
            Walk walk = new Walk(role + " " + account, validator, someone, page, findings);
            List<String> found = Stream.concat(
                            walk.discover(URI.create(page.url()).getPath(), READ, Tour::isWork).values().stream(),
                            role.equals("COUNTY_OFFICE") ? FOUND.stream() : Stream.empty())
                    .filter(wanted)
                    .toList();
            missed.removeAll(walk.met());
            found.forEach(address -> visit(visit, account, walk, page, address));
        }
    }

    /** Pages that the public has not opened. */
    private static boolean isWork(String address) {
        return DeployedPages.view(address)
                .map(view -> !DeployedPages.isPublic(view))
                .orElse(address.startsWith("/files/"));
    }

    private void visit(Visit visit, String who, Walk walk, Page page, String address) {
        String view = DeployedPages.view(address).orElseThrow();
        missed.remove(view);
        visit.at(who, walk, page, view, address);
    }

    private static boolean mayReach(String role, String view) {
        return switch (role) {
            case "MERCHANT" -> view.startsWith("my/");
            case "ADMINISTRATOR", "AUDITOR" -> view.startsWith("admin/");
            default -> view.startsWith("work/");
        };
    }

    /** The accounts of the two fully staffed districts, the city and the conference, by role. */
    private static Map<String, List<String>> people() throws IOException {
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (CSVRecord account : read("accounts.csv")) {
            if (account.get("username").matches("(nanguan|chaoyang|body).*|city\\.(admin|auditor)")) {
                people.computeIfAbsent(account.get("role"), role -> new ArrayList<>())
                        .add(account.get("username"));
            }
        }
        people.get("AUTHORITY").add("city.commerce.officer");
        people.put("MERCHANT", List.of("nanguan.shop01"));
        return people;
    }

    /** The role of each account of the demonstration, and of the public. */
    private static Map<String, String> roles() throws IOException {
        Map<String, String> roles = new HashMap<>(Map.of(PUBLIC, PUBLIC));
        read("shops.csv").forEach(shop -> roles.put(shop.get("key"), "MERCHANT"));
        read("accounts.csv").forEach(account -> roles.put(account.get("username"), account.get("role")));
        return roles;
    }

    private static Collection<String> shopsInEachStage() throws IOException {
        Map<String, String> shops = new LinkedHashMap<>();
        read("shops.csv").forEach(shop -> shops.putIfAbsent(shop.get("stage"), shop.get("key")));
        return shops.values();
    }

    private static List<CSVRecord> read(String file) throws IOException {
        try (Reader in = Files.newBufferedReader(DEMO.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}

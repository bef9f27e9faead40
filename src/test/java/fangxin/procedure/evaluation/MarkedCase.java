package fangxin.procedure.evaluation;

import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentType;
import fangxin.document.template.ShippedDocumentTypes;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.Routes;
import fangxin.testing.http.Routes.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A case with unique words, and which of them an address may show. */
record MarkedCase(CandidacyJourney journey, Set<String> words, List<String> ids) {
    private static final Map<String, String> USUAL = Map.of(
            "code",
            "A1",
            "step",
            "RECORD_VISIT",
            "year",
            "2026",
            "day",
            "2026-01-01",
            "claim",
            "none",
            "number",
            "2201022026101000019",
            "task",
            "none",
            "size",
            "200");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final int BUSY = 503;
    private static final int PATIENCE = 50;
    private static int planted;

    /** Creates a candidacy whose texts are unique to the test. */
    static CandidacyJourney planted(Http http) {
        TestShop plain = InventedData.shop();
        planted++;
        return new CandidacyJourney(
                http,
                new TestShop(
                        plain.creditCode(),
                        "长春市南关区候鸟金丝雀%d号商贸行".formatted(planted),
                        "候鸟金丝雀%d号便利店".formatted(planted),
                        plain.type(),
                        plain.trade(),
                        plain.industry(),
                        plain.agency(),
                        plain.street(),
                        "长春市南关区候鸟街%d号1层".formatted(7000 + planted),
                        plain.phone(),
                        plain.person()));
    }

    static MarkedCase of(CandidacyJourney journey, String... ids) {
        TestShop shop = journey.shop();
        return new MarkedCase(
                journey,
                Set.of(shop.signName(), shop.merchantName(), shop.address(), shop.phone(), journey.reference()),
                Stream.concat(Stream.of(journey.merchant()), Stream.of(ids)).toList());
    }

    /** Every address of a route whose answer might contain the case. */
    List<String> addresses(Route route) {
        if (route.names("subject")) {
            return ShippedDocumentTypes.all().stream()
                    .map(type -> route.with(name -> switch (name) {
                        case "type" -> type.slug();
                        case "format" -> "html";
                        default -> subject(type);
                    }))
                    .toList();
        }
        return route.names("id")
                ? ids.stream().map(id -> address(route, id)).toList()
                : List.of(address(route, ids.getLast()));
    }

    /** Subject of a document of a type. */
    private String subject(DocumentType type) {
        return switch (type.code()) {
            case DocumentCodes.MINUTES -> ids.getLast();
            case DocumentCodes.RECOMMENDATIONS ->
                journey.round() + "." + journey.shop().agency();
            case DocumentCodes.RETURN, DocumentCodes.DECLINE -> journey.reference() + ".1";
            default -> journey.reference();
        };
    }

    private String address(Route route, String id) {
        return route.with(name -> switch (name) {
            case "id", "file", "of", "title", "notice", "meeting", "officialDocument" -> id;
            case "candidacy" -> journey.reference();
            case "round" -> journey.round();
            case "reference" -> journey.reference();
            case "username", "account" -> journey.shop().phone();
            case "q", "text" -> piece();
            default -> USUAL.get(name);
        });
    }

    /** A piece of the sign's words, to search for. */
    String piece() {
        return journey.shop().signName().substring(0, 5);
    }

    /** The marked words in an answer that the request did not contain. */
    List<String> in(Answer answer, String asked) {
        return words.stream()
                .filter(word -> answer.body().contains(word) && !asked.contains(word))
                .toList();
    }

    void declaredBy(User person) {
        person.post(
                        "conflicts",
                        Map.of("creditCode", journey.shop().creditCode(), "relation", "KIN", "reason", "近亲属在商户任职"))
                .being(200);
    }

    /** Requests every address as one person, each once, and returns the marked words in the answers. */
    static List<String> toldTo(User person, List<MarkedCase> canaries, Predicate<Route> which, Set<Route> visited) {
        List<String> notices = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        Routes.deployed().stream().filter(which).forEach(route -> {
            visited.add(route);
            boolean reads = route.method().equals("GET");
            canaries.stream()
                    .limit(reads ? canaries.size() : 1)
                    .flatMap(canary -> canary.addresses(route).stream())
                    .distinct()
                    .forEach(address -> {
                        Answer answer = patiently(person, route.method(), address);
                        String asked = URLDecoder.decode(address, StandardCharsets.UTF_8);
                        canaries.stream()
                                .flatMap(canary -> canary.in(answer, asked).stream())
                                .forEach(word -> notices.add(
                                        person.account() + " " + route.method() + " " + address + " tells " + word));
                        if (reads && answer.fine()) {
                            links(answer, canaries)
                                    .filter(followed::add)
                                    .filter(link ->
                                            !patiently(person, "GET", link).fine())
                                    .forEach(link -> notices.add(person.account() + " " + address + " links " + link));
                        }
                        if (reads && answer.status() >= 500) {
                            notices.add(person.account() + " " + address + " fails: " + answer.status());
                        }
                        if (route.api() && route.path().contains("{reference}") && answer.fine()) {
                            notices.add(person.account() + " " + route.method() + " " + address + " answers "
                                    + answer.status());
                        }
                    });
        });
        return notices;
    }

    /** The links of a page that contain a marked word; each must be readable. */
    private static Stream<String> links(Answer page, List<MarkedCase> canaries) {
        return LINK.matcher(page.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
                .filter(link -> link.startsWith("/")
                        && canaries.stream()
                                .flatMap(canary -> canary.ids.stream())
                                .anyMatch(link::contains));
    }

    /** Several persons request at once; an answer that the server is busy is followed by a repeat. */
    private static Answer patiently(User person, String method, String address) {
        Answer answer = person.send(method, address);
        for (int i = 0; i < PATIENCE && answer.status() == BUSY; i++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = person.send(method, address);
        }
        return answer;
    }

    /** The marked words in the workbooks of one person. */
    static List<String> takenBy(User person, List<MarkedCase> canaries) {
        List<String> notices = new ArrayList<>();
        person.get("lists").being(200).value().asJsonArray().forEach(list -> {
            String name = list.asJsonObject().getString("name");
            String written = unpacked(person.bytes("lists/" + name + ".xlsx?all=true"));
            canaries.stream()
                    .flatMap(canary -> canary.words.stream())
                    .filter(written::contains)
                    .forEach(word -> notices.add(person.account() + " " + name + " tells " + word));
        });
        return notices;
    }

    private static String unpacked(byte[] workbook) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    List<String> toldTo(User person, Predicate<Route> which) {
        return toldTo(person, List.of(this), which, new HashSet<>());
    }
}

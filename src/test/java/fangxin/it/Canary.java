package fangxin.it;

import fangxin.it.Http.Answer;
import fangxin.it.Http.User;
import fangxin.it.Routes.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A case with words that occur nowhere else, and what an address may name of it. */
record Canary(Journey journey, Set<String> words, List<String> ids) {
    private static final Map<String, String> USUAL = Map.of("code", "A1", "step", "RECORD_VISIT", "year", "2026",
            "day", "2026-01-01", "claim", "none", "number", "2201022026101000019", "task", "none", "size", "200");
    private static int planted;

    /** A merchant's way with words of its own. */
    static Journey planted(Http http) {
        Shop plain = Invented.shop();
        planted++;
        return new Journey(http, new Shop(plain.creditCode(), "长春市南关区候鸟金丝雀%d号商贸行".formatted(planted),
                "候鸟金丝雀%d号便利店".formatted(planted), plain.kind(), plain.trade(), plain.industry(), plain.organ(),
                plain.street(), "长春市南关区候鸟街%d号1层".formatted(7000 + planted), plain.phone(), plain.person()));
    }

    static Canary of(Journey journey, String... ids) {
        Shop shop = journey.shop();
        return new Canary(journey, Set.of(shop.signName(), shop.merchantName(), shop.address(), shop.phone(),
                journey.reference()), Stream.concat(Stream.of(journey.merchant()),
                        Stream.of(ids)).toList());
    }

    /** Every address of a route that may tell of the case. */
    List<String> addresses(Route route) {
        return route.names("id") ? ids.stream().map(id -> address(route, id)).toList()
                : List.of(address(route, ids.getLast()));
    }

    private String address(Route route, String id) {
        return route.with(name -> switch (name) {
            case "id", "file", "of", "title", "notice" -> id;
            case "reference" -> journey.reference();
            case "username", "account" -> journey.shop().phone();
            case "q", "text" -> journey.shop().signName().substring(0, 5);
            default -> USUAL.get(name);
        });
    }

    /** What an answer tells of the case that was not in the question. */
    List<String> in(Answer answer, String asked) {
        return words.stream().filter(word -> answer.body().contains(word) && !asked.contains(word)).toList();
    }

    void declaredBy(User person) {
        person.post("conflicts", Map.of("creditCode", journey.shop().creditCode(), "relation", "KIN",
                "reason", "近亲属在商户任职")).being(200);
    }

    /** Lets one person ask everything about the case; answers with what was told. */
    List<String> toldTo(User person, Predicate<Route> which, Set<Route> visited) {
        List<String> told = new ArrayList<>();
        Routes.deployed().stream().filter(which).forEach(route -> {
            visited.add(route);
            addresses(route).forEach(address -> {
                Answer answer = person.send(route.method(), address);
                in(answer, URLDecoder.decode(address, StandardCharsets.UTF_8)).forEach(word -> told.add(
                        person.account() + " " + route.method() + " " + address + " tells " + word));
                if (route.api() && route.path().contains("{reference}") && answer.fine()) {
                    told.add(person.account() + " " + route.method() + " " + address + " answers " + answer.status());
                }
            });
        });
        return told;
    }
}

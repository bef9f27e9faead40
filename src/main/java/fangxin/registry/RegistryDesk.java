package fangxin.registry;

import fangxin.RuleViolation.Violation;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.criteria.Kind;
import fangxin.criteria.Kinds;
import fangxin.criteria.Trade;
import fangxin.criteria.Trades;
import fangxin.message.Letters;
import fangxin.naming.CertificateNumber;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import fangxin.naming.SubjectTitle;
import fangxin.naming.Notices;
import fangxin.naming.Title;
import fangxin.naming.TitleView;
import fangxin.naming.Titles;
import fangxin.platform.Clocks;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the public reads: titled units, notices, figures. */
@Stateless
@PermitAll
public class RegistryDesk {
    private static final int NEIGHBOURS = 3;
    private static final int NEAR = 20_000;

    @Inject
    UnitSearch search;
    @Inject
    Titles titles;
    @Inject
    NoticeDesk postings;
    @Inject
    Notices notices;
    @Inject
    Organs organs;
    @Inject
    Districts districts;
    @Inject
    Kinds kinds;
    @Inject
    Trades trades;
    @Inject
    Moments moments;

    /**
     * The front page.
     *
     * @param kinds     kind of unit to the number of valid ones
     * @param districts those with valid units, and how many
     * @param newest    the names that were conferred last
     */
    public record Home(List<Units.Facet> kinds, List<Units.Facet> districts, List<NoticeView> open,
            List<Units.Unit> newest, Figures year) { }

    /** Figures of a year. */
    public record Figures(int year, long valid, long named, long notices) { }

    /** Reads a query; what cannot be read goes into {@code faults}. */
    public UnitQuery read(Map<String, String[]> parameters, Set<String> known, List<Violation> faults) {
        return UnitQuery.read(parameters, known, kinds.byCode().keySet(), districts.offices().stream().map(Organ::code).collect(Collectors.toSet()),
                trades.all().stream().map(Trade::code).collect(Collectors.toSet()), faults);
    }

    public Units search(UnitQuery query) {
        Moment now = moments.now();
        List<String> offices = officesOf(query.district());
        Map<String, Trade> byCode = trades.all().stream()
                .collect(Collectors.toMap(Trade::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        long total = search.count(query, offices, now.today());
        List<Units.Unit> items = units(search.find(query, offices, now.today()), now.today(), byCode);
        return new Units(total, now.at(), facets(query, offices, now.today(), byCode), items,
                query.first() + items.size() < total && !items.isEmpty() ? query.cursorAfter(items.size()) : null);
    }

    private Map<String, List<Units.Facet>> facets(UnitQuery query, List<String> offices, LocalDate today,
            Map<String, Trade> byCode) {
        Map<String, List<Units.Facet>> facets = new LinkedHashMap<>();
        facets.put("type", listed(search.facet("type", "kind", query, offices, today),
                kinds.all().stream().map(Kind::code).toList(), this::kind));
        facets.put("level", listed(search.facet("level", "level", query, offices, today), UnitQuery.LEVELS,
                value -> sentence("registry.level." + value)));
        facets.put("district", listed(search.facet("district", "office", query, offices, today),
                districts.offices().stream().map(Organ::code).toList(), districts.naming()));
        facets.put("sector", listed(search.facet("sector", "trade", query, offices, today),
                List.copyOf(byCode.keySet()), value -> byCode.get(value).name()));
        facets.put("grade", listed(search.facet("grade", "grade", query, offices, today), UnitQuery.GRADES,
                value -> sentence("registry.grade." + value)));
        List<Units.Facet> states = new ArrayList<>();
        search.standings(query, offices, today).forEach((standing, count) -> states.add(new Units.Facet(
                UnitSearch.word(standing), sentence("registry.status." + UnitSearch.word(standing)), count)));
        facets.put("status", states);
        return facets;
    }

    private static List<Units.Facet> listed(Map<String, Long> counts, List<String> order,
            Function<String, Wording> label) {
        return counts.entrySet().stream().sorted(Comparator.comparingInt(e -> order.indexOf(e.getKey())))
                .filter(e -> order.contains(e.getKey()))
                .map(e -> new Units.Facet(e.getKey(), label.apply(e.getKey()), e.getValue())).toList();
    }

    /** Label of a chosen value, for the chips over a list. */
    public Wording label(String dimension, String value) {
        return switch (dimension) {
            case "district" -> district(value);
            case "sector" -> trades.find(value).map(Trade::name).orElse(new Wording(value, value));
            case "type" -> kind(value);
            case "level", "grade", "status" -> sentence("registry." + dimension + "." + value);
            default -> new Wording(value, value);
        };
    }

    public Optional<TitleView> unit(String number) {
        LocalDate today = moments.now().today();
        return titles.find(number).map(title -> TitleView.of(title, today, organs, trades));
    }

    public Optional<Units.Unit> item(String number) {
        LocalDate today = moments.now().today();
        return titles.find(number)
                .map(title -> units(List.of(new UnitSearch.Hit(title, null)), today, tradesByCode()).getFirst());
    }

    /** Valid units nearby, for whoever finds that this one is not. */
    public List<Units.Unit> neighbours(String number) {
        return titles.find(number).filter(title -> title.lat() != null).map(title -> {
            LocalDate today = moments.now().today();
            UnitQuery near = new UnitQuery(null, null, null, null, title.trade(), null, Title.Standing.VALID,
                    title.lat(), title.lng(), NEAR, UnitQuery.Sort.DISTANCE, NEIGHBOURS + 1, 0);
            return units(search.find(near, List.of(), today).stream()
                    .filter(hit -> !hit.title().number().equals(title.number())).limit(NEIGHBOURS).toList(), today,
                    tradesByCode());
        }).orElse(List.of());
    }

    public Home home() {
        Moment now = moments.now();
        UnitQuery all = new UnitQuery(null, null, null, null, null, null, Title.Standing.VALID, null, null, 1,
                UnitQuery.Sort.NAMED, 6, 0);
        Map<String, Long> byKind = search.facet("", "kind", all, List.of(), now.today());
        List<Units.Facet> counts = kinds.all().stream()
                .filter(kind -> kind.inUse() || byKind.containsKey(kind.code()))
                .map(kind -> new Units.Facet(kind.code(), kind.name(), byKind.getOrDefault(kind.code(), 0L)))
                .toList();
        List<Units.Facet> places = listed(search.facet("", "office", all, List.of(), now.today()),
                districts.offices().stream().map(Organ::code).toList(), districts.naming());
        return new Home(counts, places, postings.openNotices(), units(
                search.find(all, List.of(), now.today()), now.today(), tradesByCode()), figures(now, all));
    }

    private Figures figures(Moment now, UnitQuery valid) {
        int year = now.today().getYear();
        return new Figures(year, search.count(valid, List.of(), now.today()),
                titles.countNamedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                notices.countPostedSince(LocalDate.of(year, 1, 1).atStartOfDay(Clocks.CHINA).toInstant()));
    }

    private Wording kind(String code) {
        return kinds.find(code).map(Kind::name).orElse(new Wording(code, code));
    }

    /** What a district is called: its name on the map, or the zone's. */
    public Wording district(String code) {
        return districts.naming().apply(code);
    }

    /** The office itself, and those below it. */
    private List<String> officesOf(String district) {
        return district == null ? List.of() : Stream.concat(Stream.of(district), organs.under(district).stream()
                .filter(Organ::office).map(Organ::code)).toList();
    }

    private Map<String, Trade> tradesByCode() {
        return trades.all().stream().collect(Collectors.toMap(Trade::code, Function.identity()));
    }

    /** Titles as the register shows them. */
    public List<Units.Unit> items(List<Title> found) {
        LocalDate today = moments.now().today();
        return units(found.stream().map(title -> new UnitSearch.Hit(title, null)).toList(), today, tradesByCode());
    }

    /** Every title of a unit's subject, the highest valid one first. */
    public List<SubjectTitle> titles(String number) {
        LocalDate today = moments.now().today();
        return titles.find(number).map(title -> titles.ofSubjects(List.of(title), today).get(title.number()))
                .orElse(List.of());
    }

    private List<Units.Unit> units(List<UnitSearch.Hit> hits, LocalDate today, Map<String, Trade> byCode) {
        Map<String, List<SubjectTitle>> all = titles.ofSubjects(hits.stream().map(UnitSearch.Hit::title).toList(), today);
        Map<String, Kind> known = kinds.byCode();
        Function<String, Wording> places = districts.naming();
        return hits.stream().map(hit -> unit(hit, today, byCode, known, places, all.get(hit.title().number()))).toList();
    }

    private Units.Unit unit(UnitSearch.Hit hit, LocalDate today, Map<String, Trade> byCode, Map<String, Kind> known,
            Function<String, Wording> places, List<SubjectTitle> all) {
        Title title = hit.title();
        Trade trade = byCode.get(title.trade());
        return new Units.Unit(title.number(), title.registeredName(), title.signName(), title.kind(),
                Optional.ofNullable(known.get(title.kind())).map(Kind::name).orElse(new Wording(title.kind(), title.kind())),
                title.level().name(), new Units.District(title.office(), places.apply(title.office())), title.trade(),
                trade == null ? null : trade.name(), title.grade() == null ? null : title.grade().name(),
                UnitSearch.word(title.standing(today)), title.namedOn(), title.validUntil(), title.address(),
                title.lat() == null || title.lng() == null ? null : new Units.Location(title.lat(), title.lng()),
                hit.distance(), title.photo(), title.printedNumber(), all);
    }

    private static Wording sentence(String key) {
        return new Wording(Letters.say(Locale.CHINESE, key), Letters.say(Locale.ENGLISH, key));
    }

    /** The number in groups, as it is read out. */
    public static String grouped(String number) {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }
}

package fangxin.registry;

import fangxin.RuleViolation.Violation;
import fangxin.Wording;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.criteria.Kind;
import fangxin.criteria.Trades;
import fangxin.directory.Found;
import fangxin.directory.Listing;
import fangxin.directory.Names;
import fangxin.directory.SubjectTitle;
import fangxin.directory.UnitDirectory;
import fangxin.directory.UnitQuery;
import fangxin.evidence.OpenPictures;
import fangxin.message.Letters;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import fangxin.naming.Notices;
import fangxin.naming.Title;
import fangxin.naming.TitleView;
import fangxin.naming.Titles;
import fangxin.platform.Clocks;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the public reads: titled units, notices, figures. */
@Stateless
@PermitAll
public class RegistryDesk {
    private static final int NEIGHBOURS = 3;
    private static final int NEAR = 20_000;
    private static final int NEWEST = 6;
    private static final Map<String, Wording> SENTENCES = new ConcurrentHashMap<>();

    @Inject
    UnitDirectory directory;
    @Inject
    Titles titles;
    @Inject
    NoticeDesk postings;
    @Inject
    Notices notices;
    @Inject
    OpenPictures pictures;
    @Inject
    Organs organs;
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
     * @param ended     every other state than valid, and how many titles are in it
     */
    public record Home(List<Units.Facet> kinds, List<Units.Facet> districts, List<NoticeView> open,
            List<Units.Unit> newest, Figures year, List<Units.Facet> ended) { }

    /** Figures of a year. */
    public record Figures(int year, long valid, long named, long notices) { }

    /** Reads a query; what cannot be read goes into {@code faults}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UnitQuery read(Map<String, String[]> parameters, Set<String> known, List<Violation> faults) {
        Names names = directory.names();
        return UnitQuery.read(parameters, new UnitQuery.Askable(known, names.kinds().keySet(),
                names.offices().keySet(), names.trades().keySet(), directory::middle), faults);
    }

    /** Searches the directory, which needs no transaction. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Units search(UnitQuery query) {
        LocalDate today = moments.now().today();
        Found found = directory.search(query, today);
        Names names = directory.names();
        Map<String, List<Units.Facet>> facets = new LinkedHashMap<>();
        found.counts().forEach((dimension, counts) ->
                facets.put(dimension, listed(dimension, counts, order(dimension, names))));
        return new Units(found.total(), found.asOf(), found.behind(), facets,
                units(found.hits(), today), found.next());
    }

    /** Reads a query and searches; nothing where something cannot be read. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Units> search(Map<String, String[]> parameters, Set<String> known, List<Violation> faults) {
        UnitQuery query = read(parameters, known, faults);
        return faults.isEmpty() ? Optional.of(search(query)) : Optional.empty();
    }

    private List<Units.Facet> listed(String dimension, Map<String, Long> counts, Collection<String> order) {
        return order.stream().filter(counts::containsKey).map(value -> {
            String shown = dimension.equals("status") ? value.toLowerCase(Locale.ROOT) : value;
            return new Units.Facet(shown, label(dimension, shown), counts.get(value));
        }).toList();
    }

    /** The values of a filter as they are listed. */
    private static Collection<String> order(String dimension, Names names) {
        return switch (dimension) {
            case "type" -> names.kinds().keySet();
            case "level" -> UnitQuery.LEVELS;
            case "district" -> names.offices().keySet();
            case "sector" -> names.trades().keySet();
            case "grade" -> UnitQuery.GRADES;
            default -> Arrays.stream(Title.Standing.values()).map(Title.Standing::name).toList();
        };
    }

    /** Label of a value, for the facets and for the chips over a list. */
    public Wording label(String dimension, String value) {
        return switch (dimension) {
            case "district" -> district(value);
            case "sector" -> Optional.ofNullable(directory.names().trade(value)).orElse(new Wording(value, value));
            case "type" -> directory.names().kind(value);
            case "level", "grade", "status" -> sentence("registry." + dimension + "." + value);
            default -> new Wording(value, value);
        };
    }

    public Optional<TitleView> unit(String number) {
        LocalDate today = moments.now().today();
        return titles.find(number).map(title -> TitleView.of(title, today, organs, trades));
    }

    /** Every title of a unit's subject, the highest valid one first. */
    public List<SubjectTitle> titles(String number) {
        return directory.find(number).map(unit -> directory.titlesOf(unit, moments.now().today())).orElse(List.of());
    }

    /** One unit as lists show it. */
    public Optional<Units.Unit> item(String number) {
        return directory.find(number).map(unit -> units(List.of(new Found.Hit(unit, null)), moments.now().today())
                .getFirst());
    }

    /**
     * Valid units nearby for whoever finds that this one is not, those of its trade first; in its district where it has
     * no place. Each of them once, whatever titles it holds.
     */
    public List<Units.Unit> neighbours(String number) {
        return directory.find(number).map(unit -> Stream.of(Optional.ofNullable(unit.trade()), Optional.<String>empty())
                .distinct().map(trade -> trade.orElse(null)).map(trade -> unit.lat() == null || unit.lng() == null
                        ? UnitQuery.in(unit.office(), trade, 2 * NEIGHBOURS)
                        : UnitQuery.around(unit.lat(), unit.lng(), trade, NEAR, 2 * NEIGHBOURS))
                .flatMap(query -> search(query).items().stream())
                .filter(one -> one.titles().stream().noneMatch(title -> title.number().equals(unit.number())))
                .collect(Collectors.toMap(one -> one.titles().getFirst().number(), one -> one, (same, again) -> same,
                        LinkedHashMap::new))
                .values().stream().limit(NEIGHBOURS).toList()).orElse(List.of());
    }

    public Home home() {
        Moment now = moments.now();
        Units valid = search(UnitQuery.newest(NEWEST));
        Map<String, Long> byKind = valid.facets().get("type").stream()
                .collect(Collectors.toMap(Units.Facet::value, Units.Facet::count));
        List<Units.Facet> counts = directory.names().kinds().values().stream()
                .filter(kind -> kind.inUse() || byKind.containsKey(kind.code()))
                .map(kind -> new Units.Facet(kind.code(), kind.name(), byKind.getOrDefault(kind.code(), 0L)))
                .toList();
        return new Home(counts, valid.facets().get("district"), postings.openNotices(), valid.items(),
                figures(now, valid.total()), valid.facets().get("status").stream()
                        .filter(state -> !state.value().equals("valid") && state.count() > 0).toList());
    }

    private Figures figures(Moment now, long valid) {
        int year = now.today().getYear();
        return new Figures(year, valid,
                titles.countNamedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                notices.countPostedSince(LocalDate.of(year, 1, 1).atStartOfDay(Clocks.CHINA).toInstant()));
    }

    /** Whether subjects of a kind have members of their own name. */
    public boolean composite(String kind) {
        return directory.names().kinds().get(kind).composite();
    }

    /** What a title of a kind is good for. */
    public Kind.Scope scope(String kind) {
        return directory.names().scope(kind);
    }

    /** What a district is called: its name on the map, or the zone's. */
    public Wording district(String code) {
        return directory.names().district(code);
    }

    /** Titles as the register shows them. */
    public List<Units.Unit> items(List<Title> titles) {
        LocalDate today = moments.now().today();
        return units(titles.stream().flatMap(title -> directory.find(title.number()).stream())
                .map(unit -> new Found.Hit(unit, null)).toList(), today);
    }

    private List<Units.Unit> units(List<Found.Hit> hits, LocalDate today) {
        Map<String, List<SubjectTitle>> titles = directory.titlesOf(hits.stream().map(Found.Hit::unit).toList(), today);
        return hits.stream().map(hit -> unit(hit, titles.get(hit.unit().number()), today)).toList();
    }

    private Units.Unit unit(Found.Hit hit, List<SubjectTitle> titles, LocalDate today) {
        Listing unit = hit.unit();
        pictures.shown(unit.photo());
        Names names = directory.names();
        return new Units.Unit(unit.number(), unit.registeredName(), unit.signName(), unit.kind(),
                names.kind(unit.kind()), unit.level(), new Units.District(unit.office(), district(unit.office())),
                unit.trade(), names.trade(unit.trade()), unit.grade(),
                unit.standing(today).name().toLowerCase(Locale.ROOT), unit.namedOn(), unit.validUntil(), unit.address(),
                unit.lat() == null || unit.lng() == null ? null : new Units.Location(unit.lat(), unit.lng()),
                hit.distance(), unit.photo(), unit.numbered(), titles);
    }

    private static Wording sentence(String key) {
        return SENTENCES.computeIfAbsent(key, Letters::inBoth);
    }
}

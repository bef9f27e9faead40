package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.storage.RecentPublicPictures;
import fangxin.platform.i18n.Messages;
import fangxin.registry.search.CodeNames;
import fangxin.registry.search.SearchResult;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
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

/**
 * Service boundary of the public register: parses queries, searches, also with near misses, labels codes, and serves
 * units, the titles of a subject, neighbours, and the home page with its figures.
 */
@Stateless
@PermitAll
public class PublicRegisterService {
    private static final int NEIGHBOURS = 3;
    private static final int NEAR = 20_000;
    private static final int NEWEST = 6;
    /** The standings that the figures of the year name. */
    private static final Set<String> OF_THE_YEAR = Set.of("valid", "suspended", "revoked");

    private static final Map<String, LocalizedText> LABELS = new ConcurrentHashMap<>();

    @Inject
    UnitSearchIndex index;

    @Inject
    TitleRepository titlesOfSubject;

    @Inject
    NoticeService noticeService;

    @Inject
    NoticeRepository notices;

    @Inject
    RecentPublicPictures pictures;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    BusinessClock businessClock;

    /**
     * Content of the home page.
     *
     * @param types     number of valid units by subject type
     * @param districts number of valid units by district
     * @param newest    the units whose titles were conferred last, each once
     * @param ended     number of titles by each standing that the figures of the year do not name
     */
    public record HomeView(
            List<UnitSearchResult.FacetValue> types,
            List<UnitSearchResult.FacetValue> districts,
            List<NoticeView> open,
            List<UnitSearchResult.UnitView> newest,
            YearFigures year,
            List<UnitSearchResult.FacetValue> ended) {}

    /**
     * Figures of a year.
     *
     * @param valid     titles that are valid today, as the register lists them
     * @param suspended titles that are suspended today
     * @param revoked   titles that have been revoked, in whatever year
     * @param named     titles conferred in the year, as the statistics list them
     * @param notices   notices posted in the year
     * @param open      notices against which objections can be raised today
     */
    public record YearFigures(
            int year, long valid, long suspended, long revoked, long named, long notices, long open) {}

    /** Parses a query. Malformed parameters are added to {@code faults}. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UnitQuery read(Map<String, String[]> parameters, Set<String> known, List<Violation> faults) {
        CodeNames names = index.names();
        return UnitQuery.read(
                parameters,
                new UnitQuery.QueryVocabulary(
                        known,
                        names.subjectTypes().keySet(),
                        names.offices().keySet(),
                        names.trades().keySet(),
                        index::centerOf),
                faults);
    }

    /** Searches the index, without a transaction and without near misses. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UnitSearchResult search(UnitQuery query) {
        return search(query, false);
    }

    /** Searches the index, and near misses of a text that few units match. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public UnitSearchResult searchWithNearMisses(UnitQuery query) {
        return search(query, true);
    }

    private UnitSearchResult search(UnitQuery query, boolean withNearMisses) {
        LocalDate today = businessClock.now().today();
        SearchResult found = index.search(query, today);
        CodeNames names = index.names();
        Map<String, List<UnitSearchResult.FacetValue>> facets = new LinkedHashMap<>();
        found.counts()
                .forEach((dimension, counts) ->
                        facets.put(dimension, facetValues(dimension, counts, order(dimension, names))));
        return new UnitSearchResult(
                found.total(),
                found.matched(),
                found.asOf(),
                found.behind(),
                facets,
                units(found.hits(), today),
                found.next(),
                withNearMisses ? units(index.nearMisses(query, found.matched(), today), today) : List.of());
    }

    /** Parses a query and searches; empty if a parameter is malformed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<UnitSearchResult> search(
            Map<String, String[]> parameters, Set<String> known, List<Violation> faults) {
        UnitQuery query = read(parameters, known, faults);
        return faults.isEmpty() ? Optional.of(searchWithNearMisses(query)) : Optional.empty();
    }

    private List<UnitSearchResult.FacetValue> facetValues(
            String dimension, Map<String, Long> counts, Collection<String> order) {
        return order.stream()
                .filter(counts::containsKey)
                .map(value -> {
                    String shown = dimension.equals("status") ? value.toLowerCase(Locale.ROOT) : value;
                    return new UnitSearchResult.FacetValue(shown, label(dimension, shown), counts.get(value));
                })
                .toList();
    }

    /** Returns the values of a facet in the order in which they are listed. */
    private static Collection<String> order(String dimension, CodeNames names) {
        return switch (dimension) {
            case "type" -> names.subjectTypes().keySet();
            case "level" -> UnitQuery.LEVELS;
            case "district" -> names.offices().keySet();
            case "sector" -> names.trades().keySet();
            case "grade" -> UnitQuery.GRADES;
            default ->
                Arrays.stream(TitleStanding.values()).map(TitleStanding::name).toList();
        };
    }

    /** Returns the label of a value, for the facets and for the chips over a list. */
    public LocalizedText label(String dimension, String value) {
        return switch (dimension) {
            case "district" -> district(value);
            case "sector" -> Optional.ofNullable(index.names().trade(value)).orElse(new LocalizedText(value, value));
            case "type" -> index.names().subjectType(value);
            case "level" -> message("round.level." + value);
            case "grade" -> message("criteria.grade." + value);
            case "status" -> message("naming.status." + value);
            default -> new LocalizedText(value, value);
        };
    }

    public Optional<TitleView> findTitle(String number) {
        LocalDate today = businessClock.now().today();
        return titlesOfSubject.find(number).map(title -> TitleView.of(title, today, agencies, trades));
    }

    /** Returns every title of a unit's subject, the highest valid one first. */
    public List<SubjectTitle> titlesOfSubject(String number) {
        return index.find(number)
                .map(unit -> index.titlesOf(unit, businessClock.now().today()))
                .orElse(List.of());
    }

    /** Returns one unit as an item of a list. */
    public Optional<UnitSearchResult.UnitView> findUnit(String number) {
        return index.find(number)
                .map(unit -> units(
                                List.of(new SearchResult.SearchHit(unit, null)),
                                businessClock.now().today())
                        .getFirst());
    }

    /**
     * Lists valid units near a unit that is not valid, those of its trade first; in its district where it has no
     * location. Includes each unit once, also with several titles.
     */
    public List<UnitSearchResult.UnitView> neighbours(String number) {
        return index.find(number)
                .map(unit -> UnitSearchResult.onePerSubject(Stream.of(
                                        Optional.ofNullable(unit.category().trade()), Optional.<String>empty())
                                .distinct()
                                .map(trade -> trade.orElse(null))
                                .map(trade -> unit.hasCoordinates()
                                        ? UnitQuery.near(
                                                unit.place().lat(), unit.place().lng(), trade, NEAR, 2 * NEIGHBOURS)
                                        : UnitQuery.ofDistrict(unit.place().office(), trade, 2 * NEIGHBOURS))
                                .flatMap(query -> search(query).items().stream())
                                .filter(one -> one.titles().stream()
                                        .noneMatch(title -> title.number().equals(unit.number())))
                                .toList())
                        .stream()
                        .limit(NEIGHBOURS)
                        .toList())
                .orElse(List.of());
    }

    public HomeView home() {
        BusinessMoment now = businessClock.now();
        UnitSearchResult valid = search(UnitQuery.newest(2 * NEWEST));
        Map<String, Long> unitsByType = valid.facets().get("type").stream()
                .collect(Collectors.toMap(UnitSearchResult.FacetValue::value, UnitSearchResult.FacetValue::count));
        List<UnitSearchResult.FacetValue> counts = index.names().subjectTypes().values().stream()
                .filter(subjectType -> subjectType.isInUse() || unitsByType.containsKey(subjectType.code()))
                .map(subjectType -> new UnitSearchResult.FacetValue(
                        subjectType.code(), subjectType.name(), unitsByType.getOrDefault(subjectType.code(), 0L)))
                .toList();
        List<NoticeView> open = noticeService.openNotices();
        return new HomeView(
                counts,
                valid.facets().get("district"),
                open,
                UnitSearchResult.onePerSubject(valid.items()).stream()
                        .limit(NEWEST)
                        .toList(),
                figures(now, valid, open.size()),
                valid.facets().get("status").stream()
                        .filter(state -> !OF_THE_YEAR.contains(state.value()) && state.count() > 0)
                        .toList());
    }

    private YearFigures figures(BusinessMoment now, UnitSearchResult valid, long open) {
        int year = now.today().getYear();
        return new YearFigures(
                year,
                valid.total(),
                valid.count("status", "suspended"),
                valid.count("status", "revoked"),
                titlesOfSubject.countNamedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
                notices.countPostedSince(BusinessMoment.startOf(LocalDate.of(year, 1, 1))),
                open);
    }

    /** Returns the codes of the subject types whose subjects have members. */
    public Set<String> composites() {
        return index.names().subjectTypes().values().stream()
                .filter(SubjectType::isComposite)
                .map(SubjectType::code)
                .collect(Collectors.toSet());
    }

    /** Returns the scope of titles of a subject type. */
    public SubjectType.TitleScope scope(String subjectType) {
        return index.names().scope(subjectType);
    }

    /** Returns the name of a district or development zone. */
    public LocalizedText district(String code) {
        return index.names().district(code);
    }

    /** Returns the titles as units in a list. */
    public List<UnitSearchResult.UnitView> items(List<Title> titles) {
        LocalDate today = businessClock.now().today();
        return units(
                titles.stream()
                        .flatMap(title -> index.find(title.number()).stream())
                        .map(unit -> new SearchResult.SearchHit(unit, null))
                        .toList(),
                today);
    }

    private List<UnitSearchResult.UnitView> units(List<SearchResult.SearchHit> hits, LocalDate today) {
        Map<String, List<SubjectTitle>> titles =
                index.titlesOf(hits.stream().map(SearchResult.SearchHit::unit).toList(), today);
        return hits.stream()
                .map(hit -> view(hit, titles.get(hit.unit().number()), today))
                .toList();
    }

    private UnitSearchResult.UnitView view(SearchResult.SearchHit hit, List<SubjectTitle> titles, LocalDate today) {
        UnitRecord unit = hit.unit();
        pictures.add(unit.place().photo());
        CodeNames names = index.names();
        return new UnitSearchResult.UnitView(
                unit,
                new UnitSearchResult.UnitLabels(
                        names.subjectType(unit.category().type()),
                        names.district(unit.place().office()),
                        names.trade(unit.category().trade())),
                unit.standing(today),
                hit.distance(),
                titles);
    }

    private static LocalizedText message(String key) {
        return LABELS.computeIfAbsent(key, Messages::inBoth);
    }
}

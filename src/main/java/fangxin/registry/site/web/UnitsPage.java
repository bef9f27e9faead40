package fangxin.registry.site.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.membership.PublicMembersService;
import fangxin.membership.web.PublicMembers;
import fangxin.naming.title.TitleStanding;
import fangxin.platform.http.PrettyUrlFilter;
import fangxin.platform.ui.PageFunctions;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.MapSearchService;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Public page of the register, as a list and as a map, with words, filters, sorts, pages and near misses, a search
 * around an address, and a link to the hits as a workbook. Its whole state is in the address.
 */
@Named
@RequestScoped
public class UnitsPage {
    private static final String LIST = "/units";
    private static final String MAP = "/map";
    private static final String WORDS = "q";
    private static final String ADDRESS = "address";
    /** Input fields of the page; the page shows errors of their values beside them. */
    private static final Set<String> TYPED = Set.of(WORDS, ADDRESS);

    private static final String[] ANY = {"any"};
    private static final List<String> FACETS = List.of("type", "district", "sector", "level", "grade", "status");

    /** A choice with the address that chooses it. */
    public record FilterChoice(String value, String label, String href, Long count, boolean chosen) {
        /** Returns the value of {@code aria-current} of the link, or null. */
        public String current() {
            return chosen ? "true" : null;
        }
    }

    public record FilterGroup(String name, String label, List<FilterChoice> choices) {}

    @Inject
    PublicRegisterService service;

    @Inject
    MapSearchService places;

    @Inject
    PublicMembers membership;

    @Inject
    HttpServletRequest request;

    private final List<Violation> faults = new ArrayList<>();
    private Optional<MapSearchService.NamedPlace> place = Optional.empty();
    private String address;
    private UnitQuery query;
    private UnitSearchResult units;
    private List<UnitCard> cards;
    private Map<String, PublicMembersService.MemberCounts> members;
    private List<FilterGroup> groups;

    @PostConstruct
    void read() {
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        centre(parameters);
        if (isMap() && !parameters.containsKey("sort") && !parameters.containsKey("near")) {
            parameters.put("sort", new String[] {"name"});
        }
        if (PrettyUrlFilter.isMiscoded(request)) {
            faults.add(new Violation(null, "registry.parameter.coded", List.of()));
        }
        query = service.read(parameters, parameters.keySet(), faults);
        if (query.text() != null && !parameters.containsKey("status")) {
            query = query.inAnyStatus();
        }
        units = service.searchWithNearMisses(query);
        cards = UnitCard.of(UnitSearchResult.onePerSubject(units.items()));
    }

    /** Replaces a typed address by the place that it names, as the centre of the search. */
    private void centre(Map<String, String[]> parameters) {
        String[] typed = parameters.remove(ADDRESS);
        if (typed == null || typed[0].isBlank()) {
            return;
        }
        address = typed[0].strip();
        Map<String, String[]> asked = new LinkedHashMap<>(Map.of(WORDS, new String[] {address}, "status", ANY));
        Optional.ofNullable(parameters.get("district")).ifPresent(district -> asked.put("district", district));
        List<Violation> unread = new ArrayList<>();
        UnitQuery words = service.read(asked, asked.keySet(), unread);
        unread.removeIf(fault -> !WORDS.equals(fault.field()));
        unread.stream().map(UnitsPage::ofAddress).forEach(faults::add);
        place = words.text() == null ? Optional.empty() : places.find(words);
        place.ifPresent(found -> parameters.put("near", new String[] {found.near()}));
        if (place.isEmpty() && unread.isEmpty()) {
            faults.add(new Violation(ADDRESS, "registry.near.unknown", List.of(address)));
        }
    }

    /** Converts a violation of the search words to one of the address. */
    private static Violation ofAddress(Violation words) {
        return new Violation(
                ADDRESS,
                words.key(),
                words.arguments().stream()
                        .map(argument -> WORDS.equals(argument) ? ADDRESS : argument)
                        .toList());
    }

    /** Returns the address that was typed, or null. */
    public String getAddress() {
        return address;
    }

    /** Returns the name of the place that the typed address names, or null. */
    public String getCentre() {
        return place.map(MapSearchService.NamedPlace::name)
                .map(PageFunctions::in)
                .orElse(null);
    }

    /**
     * Returns the conditions of the search as parameters of this page. A search by words finds units of any status
     * unless it names one, because a reader who searches for a shop must see that its title is suspended; a list
     * without words contains valid titles.
     */
    private Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>(query.conditions());
        if (query.text() != null) {
            if (query.filters().status() == null) {
                conditions.remove("status");
            }
            if (query.filters().status() == TitleStanding.VALID) {
                conditions.put("status", "valid");
            }
        }
        return conditions;
    }

    /** Returns the listed units, each subject once: its row names all titles of the subject. */
    public List<UnitCard> getCards() {
        return cards;
    }

    /** Returns the units that nearly match the words, the nearest first. */
    public List<UnitCard> getNearMisses() {
        return UnitCard.of(units.nearMisses());
    }

    /** Returns the number of titles in other states, which are not listed. */
    public long getEnded() {
        return query.filters().status() == TitleStanding.VALID ? units.ended() : 0;
    }

    /** Returns the number of titles that match the words, but fail a filter other than the status, if few meet all. */
    public long getLeftOut() {
        return query.text() == null ? 0 : units.leftOut() - (units.leftOut() == 0 ? 0 : getEnded());
    }

    public UnitQuery getQuery() {
        return query;
    }

    public UnitSearchResult getUnits() {
        return units;
    }

    /** Returns whether this page is the map; otherwise it is the list. */
    public boolean isMap() {
        return request.getServletPath().startsWith(MAP);
    }

    /** Returns the heading of the list, by the subject type where one was chosen. */
    public String getTitle() {
        return query.filters().type() == null
                ? PageFunctions.message("registry.units.title")
                : PageFunctions.in(service.label("type", query.filters().type()));
    }

    /** Returns the sentence for search engines: the number of titles found, and the conditions. */
    public String getDescription() {
        List<String> conditions = getChips().stream().map(FilterChoice::label).toList();
        return conditions.isEmpty()
                ? PageFunctions.message("registry.units.description", getTitle(), getTotal())
                : PageFunctions.message(
                        "registry.units.description.filtered",
                        getTitle(),
                        getTotal(),
                        String.join(PageFunctions.message("platform.comma"), conditions));
    }

    /** Returns the number of titles found in words, with their status. */
    public String getTotal() {
        TitleStanding status = query.filters().status();
        if (status == null) {
            return PageFunctions.message("registry.units.total.any", units.total());
        }
        return status == TitleStanding.VALID
                ? PageFunctions.message("registry.units.total.valid", units.total())
                : PageFunctions.message(
                        "registry.units.total.other",
                        units.total(),
                        PageFunctions.message("naming.status." + status.code()));
    }

    /** Returns whether subjects of the selected type have members. */
    public boolean isComposite() {
        return query.filters().type() != null
                && service.composites().contains(query.filters().type());
    }

    /**
     * Returns the numbers of members of the composites shown; empty where there are none, or the database is
     * unreachable.
     */
    public Map<String, PublicMembersService.MemberCounts> getMembers() {
        if (members == null) {
            Set<String> composites = service.composites();
            members = membership.counts(units.items().stream()
                    .filter(unit -> composites.contains(unit.record().category().type()))
                    .map(UnitSearchResult.UnitView::number)
                    .toList());
        }
        return members;
    }

    /** Returns the address of the same units in the other view: on the map, or as a list. */
    public String getOtherView() {
        return address(isMap() ? LIST : MAP, conditions());
    }

    /** Returns the present view: map or list. */
    public String getHere() {
        return isMap() ? MAP : LIST;
    }

    /**
     * Returns the address of the map without the centre of the search; a script then adds the position of the phone.
     */
    public String getEverywhere() {
        return address(MAP, without("near"));
    }

    /** Returns the address of the list without the centre of the search; the map adds its own centre. */
    public String getAnywhere() {
        return address(LIST, without("near"));
    }

    /** Returns the address of the workbook of the units found, in the same order. */
    public String getExport() {
        Map<String, String> conditions = new LinkedHashMap<>(query.conditions());
        conditions.put("sort", query.sort().name().toLowerCase(Locale.ROOT));
        return address("/units.xlsx", conditions);
    }

    /** Returns the address of the map's cells in the API, without the section of the map. */
    public String getCells() {
        return address("/api/v1/units/cells", query.conditions());
    }

    /** Returns the messages about unreadable parameters of the address, except those shown beside a field. */
    public List<String> getFaults() {
        return faults.stream()
                .filter(fault -> fault.field() == null || !TYPED.contains(fault.field()))
                .map(PageFunctions::sentence)
                .toList();
    }

    /** Returns the messages that are shown beside a field. */
    public List<String> faultsOf(String field) {
        return faults.stream()
                .filter(fault -> field.equals(fault.field()))
                .map(PageFunctions::sentence)
                .toList();
    }

    /** Returns the conditions, each with the address that removes it. */
    public List<FilterChoice> getChips() {
        Map<String, String> conditions = conditions();
        return conditions.entrySet().stream()
                .filter(condition -> !condition.getKey().equals("radius"))
                .map(condition -> new FilterChoice(
                        condition.getValue(),
                        chip(condition.getKey(), condition.getValue()),
                        address(without(condition.getKey())),
                        null,
                        true))
                .toList();
    }

    private String chip(String name, String value) {
        return switch (name) {
            case "q" -> PageFunctions.message("registry.chip.q", value);
            case "near" ->
                query.area().street() == null
                        ? PageFunctions.message(
                                "registry.chip.near",
                                PageFunctions.distance(query.area().radius()))
                        : PageFunctions.message(
                                "registry.chip.around",
                                PageFunctions.in(service.district(query.area().street())),
                                PageFunctions.distance(query.area().radius()));
            default -> PageFunctions.in(service.label(name, value));
        };
    }

    public List<FilterGroup> getGroups() {
        if (groups == null) {
            groups = grouped();
        }
        return groups;
    }

    private List<FilterGroup> grouped() {
        return FACETS.stream()
                .map(name -> new FilterGroup(
                        name,
                        PageFunctions.message("registry.facet." + name),
                        units.facets().get(name).stream()
                                .map(facet -> choice(name, facet))
                                .toList()))
                .filter(group ->
                        group.choices().size() > 1 || group.choices().stream().anyMatch(FilterChoice::chosen))
                .toList();
    }

    private FilterChoice choice(String name, UnitSearchResult.FacetValue facet) {
        Map<String, String> conditions = conditions();
        boolean chosen = facet.value().equals(conditions.get(name))
                || (name.equals("status")
                        && query.text() == null
                        && !conditions.containsKey(name)
                        && facet.value().equals("valid"));
        if (chosen
                || (name.equals("status")
                        && query.text() == null
                        && facet.value().equals("valid"))) {
            conditions.remove(name);
        } else {
            conditions.put(name, facet.value());
        }
        return new FilterChoice(
                facet.value(), PageFunctions.in(facet.label()), address(conditions), facet.count(), chosen);
    }

    public List<FilterChoice> getSorts() {
        return Arrays.stream(UnitQuery.SortOrder.values())
                .filter(sort ->
                        sort != UnitQuery.SortOrder.DISTANCE || query.area().center() != null)
                .filter(sort -> sort != UnitQuery.SortOrder.RELEVANCE || query.text() != null)
                .map(sort -> {
                    Map<String, String> conditions = conditions();
                    conditions.put("sort", sort.name().toLowerCase(Locale.ROOT));
                    return new FilterChoice(
                            sort.name(),
                            PageFunctions.message("registry.sort." + sort),
                            address(conditions),
                            null,
                            sort == query.sort());
                })
                .toList();
    }

    /** Returns the filters that the search box preserves. */
    public List<Map.Entry<String, String>> getOtherFilters() {
        return without("q").entrySet().stream().toList();
    }

    /** Returns the filters that a search from another centre preserves. */
    public List<Map.Entry<String, String>> getFiltersWithoutPosition() {
        return without("near").entrySet().stream().toList();
    }

    public boolean isFiltered() {
        return !conditions().isEmpty();
    }

    /** Returns the address of the same search for titles in any status, for a reader who finds no valid one. */
    public String getAnyStatus() {
        Map<String, String> conditions = conditions();
        if (query.text() == null) {
            conditions.put("status", "any");
        } else {
            conditions.remove("status");
        }
        return address(conditions);
    }

    /** Returns the address of the search without its filters: its words, in its area. */
    public String getUnfiltered() {
        Map<String, String> conditions = conditions();
        conditions.keySet().removeAll(FACETS);
        return address(conditions);
    }

    /** Returns the search for the name of the nearest near miss. */
    public String getSuggested() {
        Map<String, String> conditions = conditions();
        conditions.put("q", units.nearMisses().getFirst().signName());
        return address(conditions);
    }

    /** Returns the address of the search with its words only; null where it has no filter, or no words. */
    public String getOnlyWords() {
        return query.text() == null || conditions().size() == 1 ? null : address(Map.of("q", query.text()));
    }

    /**
     * Returns the page number: by the offset, or, behind a cursor beyond the deepest offset, as the address counts it.
     */
    public long getPage() {
        if (query.page().after().isEmpty()) {
            return (long) query.page().offset() / query.page().size() + 1;
        }
        String counted = String.valueOf(request.getParameter("page"));
        return counted.matches("[1-9][0-9]{0,8}") ? Math.min(Long.parseLong(counted), getPages()) : 1;
    }

    public long getPages() {
        return Math.max(1, Math.ceilDiv(units.total(), query.page().size()));
    }

    public String getPrevious() {
        return getPage() > 1 ? page(Math.min(Math.min(getPage() - 1, getPages()), deepest())) : null;
    }

    public String getNext() {
        if (getPage() >= getPages()) {
            return null;
        }
        return getPage() < deepest() ? page(getPage() + 1) : beyond(getPage() + 1);
    }

    private int deepest() {
        return UnitQuery.MAX_OFFSET / query.page().size();
    }

    public long getFrom() {
        return (getPage() - 1) * query.page().size() + 1;
    }

    public long getTo() {
        return getFrom() - 1 + units.items().size();
    }

    private String page(long number) {
        Map<String, String> conditions = sorted();
        if (number > 1) {
            conditions.put("page", String.valueOf(number));
        }
        return address(conditions);
    }

    /** Returns the address of a page too deep for an offset: a cursor at the end of this page. */
    private String beyond(long number) {
        Map<String, String> conditions = sorted();
        conditions.put("page", String.valueOf(number));
        conditions.put("cursor", units.next());
        return units.next() == null ? null : address(conditions);
    }

    private Map<String, String> sorted() {
        Map<String, String> conditions = conditions();
        String sort = request.getParameter("sort");
        if (sort != null && query.sort().name().equalsIgnoreCase(sort)) {
            conditions.put("sort", sort);
        }
        return conditions;
    }

    private Map<String, String> without(String name) {
        Map<String, String> conditions = conditions();
        conditions.remove(name);
        if (name.equals("near")) {
            conditions.remove("radius");
        }
        return conditions;
    }

    private String address(Map<String, String> conditions) {
        return address(getHere(), conditions);
    }

    private String address(String view, Map<String, String> conditions) {
        return request.getContextPath()
                + view
                + (conditions.isEmpty()
                        ? ""
                        : conditions.entrySet().stream()
                                .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", "")));
    }
}

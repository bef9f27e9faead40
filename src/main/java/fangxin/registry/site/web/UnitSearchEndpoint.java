package fangxin.registry.site.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.web.UnitResource.FacetItem;
import fangxin.registry.site.web.UnitResource.UnitItem;
import fangxin.registry.site.web.UnitResource.UnitSearchAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bean with the code of the API's search that {@link UnitResource} and {@link SearchShortcutFilter} share, from the
 * parameters to the answer.
 */
@ApplicationScoped
class UnitSearchEndpoint {
    private static final Set<String> KNOWN = Set.of(
            "q", "type", "level", "district", "sector", "grade", "status", "near", "radius", "sort", "size", "cursor");

    @Inject
    PublicRegisterService service;

    /** Returns the result of a search, or empty if the query has {@code faults}, which the caller reports. */
    Optional<UnitSearchAnswer> answer(Map<String, String[]> parameters, Locale language, List<Violation> faults) {
        return service.search(parameters, KNOWN, faults).map(units -> {
            Map<String, List<FacetItem>> facets = new LinkedHashMap<>();
            units.facets()
                    .forEach((name, values) -> facets.put(
                            name,
                            values.stream()
                                    .map(facet -> new FacetItem(
                                            facet.value(), facet.label().in(language), facet.count()))
                                    .toList()));
            return new UnitSearchAnswer(
                    units.total(),
                    units.asOf(),
                    facets,
                    units.items().stream()
                            .map(unit -> UnitItem.of(unit, language))
                            .toList(),
                    units.next(),
                    units.nearMisses().stream()
                            .map(unit -> UnitItem.of(unit, language))
                            .toList());
        });
    }
}

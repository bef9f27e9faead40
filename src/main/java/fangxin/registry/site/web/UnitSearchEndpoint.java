package fangxin.registry.site.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import fangxin.registry.site.web.UnitResource.Answer;
import fangxin.registry.site.web.UnitResource.District;
import fangxin.registry.site.web.UnitResource.Facet;
import fangxin.registry.site.web.UnitResource.Item;
import fangxin.registry.site.web.UnitResource.Location;
import fangxin.registry.site.web.UnitResource.Other;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The search of the interface: from the parameters to the answer. */
@ApplicationScoped
class UnitSearchEndpoint {
    private static final Set<String> KNOWN = Set.of(
            "q", "type", "level", "district", "sector", "grade", "status", "near", "radius", "sort", "size", "cursor");

    @Inject
    PublicRegisterService service;

    /** What a search answers, or nothing where the question has {@code faults}, which are then told. */
    Optional<Answer> answer(Map<String, String[]> parameters, Locale language, List<Violation> faults) {
        return service.search(parameters, KNOWN, faults).map(units -> {
            Map<String, List<Facet>> facets = new LinkedHashMap<>();
            units.facets()
                    .forEach((name, values) -> facets.put(
                            name,
                            values.stream()
                                    .map(facet -> new Facet(
                                            facet.value(), facet.label().in(language), facet.count()))
                                    .toList()));
            return new Answer(
                    units.total(),
                    units.asOf(),
                    facets,
                    units.items().stream().map(unit -> item(unit, language)).toList(),
                    units.next());
        });
    }

    private static Item item(UnitSearchResult.Unit unit, Locale language) {
        return new Item(
                unit.number(),
                unit.name(),
                unit.signName(),
                unit.type(),
                unit.level(),
                new District(unit.district().code(), unit.district().name().in(language)),
                unit.sector(),
                unit.grade(),
                unit.status(),
                unit.namedOn(),
                unit.validUntil(),
                unit.address(),
                unit.location() == null
                        ? null
                        : new Location(unit.location().lat(), unit.location().lng()),
                unit.distance(),
                unit.titles().stream().map(Other::of).toList());
    }
}

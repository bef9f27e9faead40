package fangxin.registry;

import fangxin.Wording;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the districts are called in which units lie: read together, however many a list shows. */
@ApplicationScoped
class Districts {
    @Inject
    Organs organs;
    @Inject
    Divisions divisions;

    List<Organ> offices() {
        return Stream.concat(organs.ofKind(Organ.Kind.CITY_OFFICE).stream(), organs.countyOffices().stream()).toList();
    }

    /** Code of an office to the name of its place on the map, or the zone's. */
    Map<String, Wording> names() {
        List<Organ> offices = offices();
        Map<String, Wording> onTheMap = divisions.of(offices.stream().map(Organ::code).toList()).stream()
                .collect(Collectors.toMap(Division::code, Division::name));
        return offices.stream().collect(Collectors.toMap(Organ::code,
                office -> onTheMap.getOrDefault(office.code(), zone(office)), (a, b) -> a));
    }

    /** The same for looking up one after the other; a code that is none is its own name. */
    Function<String, Wording> naming() {
        Map<String, Wording> names = names();
        return code -> names.getOrDefault(code, new Wording(code, code));
    }

    private static Wording zone(Organ office) {
        return new Wording(office.name().zh().replaceFirst("放心消费创建工作办公室$", ""),
                office.name().en().replaceFirst("^Office for Rest-Assured Consumption, ", "")
                        .replaceFirst(" Office for Rest-Assured Consumption$", ""));
    }
}

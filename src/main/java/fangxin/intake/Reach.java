package fangxin.intake;

import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The offices for which a person acts: the own ones, and for the city's office all. */
@ApplicationScoped
class Reach {
    @Inject
    Organs organs;

    List<String> of(Actor actor, Role... roles) {
        List<String> own = Stream.of(roles).flatMap(actor::placesAs).distinct().toList();
        return own.stream().anyMatch(this::city)
                ? Stream.concat(own.stream(), organs.countyOffices().stream().map(Organ::code)).distinct().toList()
                : own;
    }

    boolean city(String office) {
        return organs.byCode(office).kind() == Organ.Kind.CITY_OFFICE;
    }
}

package fangxin.registry.legacyimport;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Access rule of imports: the offices of the reader, and for the city's office all. */
@ApplicationScoped
class ImportAccess {
    @Inject
    AgencyRepository agencies;

    List<String> officesOf(Actor actor, Role... roles) {
        List<String> own = Stream.of(roles).flatMap(actor::placesAs).distinct().toList();
        return own.stream().anyMatch(this::isCityOffice)
                ? Stream.concat(own.stream(), agencies.countyOffices().stream().map(Agency::code))
                        .distinct()
                        .toList()
                : own;
    }

    boolean isCityOffice(String office) {
        return agencies.byCode(office).type() == Agency.AgencyType.CITY_OFFICE;
    }
}

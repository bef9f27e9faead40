package fangxin.registry.legacyimport;

import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.OfficeScope;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Access rule for imports of old registers: which offices' imports a person reads, and for which offices an officer
 * decides; the city's office does so for all.
 */
@ApplicationScoped
class ImportAccess {
    @Inject
    AgencyRepository agencies;

    /** Returns the offices whose imports a person reads, as an officer or as an auditor. */
    List<String> readBy(Actor actor) {
        List<String> read = OfficeScope.readBy(actor, agencies, Role.COUNTY_OFFICE::equals);
        return read.stream().anyMatch(agencies::isCityOffice)
                ? codes(agencies.all().stream().filter(Agency::isOffice))
                : read;
    }

    /** Returns the offices for whose imports an officer decides. */
    List<String> decidedBy(Actor actor) {
        List<String> own = actor.placesAs(Role.COUNTY_OFFICE).toList();
        return own.stream().anyMatch(agencies::isCityOffice)
                ? Stream.concat(own.stream(), codes(agencies.countyOffices().stream()).stream())
                        .distinct()
                        .toList()
                : own;
    }

    private static List<String> codes(Stream<Agency> offices) {
        return offices.map(Agency::code).toList();
    }
}

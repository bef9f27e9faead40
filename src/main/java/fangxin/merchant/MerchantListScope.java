package fangxin.merchant;

import fangxin.organization.agency.Agency;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Policy on which merchants the list of an officer contains (商户名单范围): a county office reads those that are
 * registered with it; a station reads those with premises in a street or township that it serves, or those of its
 * office where it serves the whole of it. Every other person reads none.
 *
 * @param offices codes of county offices
 * @param streets codes of streets and townships
 */
record MerchantListScope(Set<String> offices, Set<String> streets) {
    MerchantListScope {
        offices = Set.copyOf(offices);
        streets = Set.copyOf(streets);
    }

    /** @param agencies agency by its code */
    static MerchantListScope of(Actor officer, Function<String, Agency> agencies) {
        Set<String> offices = new HashSet<>();
        Set<String> streets = new HashSet<>();
        officer.placesAs(Role.COUNTY_OFFICE).forEach(offices::add);
        officer.placesAs(Role.STATION).map(agencies).forEach(station -> {
            if (station.covers().isEmpty()) {
                offices.add(station.parent());
            } else {
                streets.addAll(station.covers());
            }
        });
        return new MerchantListScope(offices, streets);
    }
}

package fangxin.administration;

import fangxin.Unknown;
import fangxin.identity.Actor;
import fangxin.identity.Appointment;
import fangxin.identity.Role;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The bodies that an administrator looks after: the own office and all below it. The city's looks after all. */
@ApplicationScoped
public class Territory {
    @Inject
    Organs organs;

    /** The codes within the administrator's reach; empty where there is no bound. */
    public Optional<Set<String>> of(Actor administrator) {
        List<String> offices = administrator.placesAs(Role.ADMINISTRATOR).toList();
        if (offices.stream().anyMatch(code -> organs.find(code).map(Organ::parent).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(organs.all().stream().map(Organ::code)
                .filter(code -> offices.stream().anyMatch(office -> organs.within(code, office)))
                .collect(Collectors.toSet()));
    }

    /** The body, if this administrator looks after it. */
    public Organ within(Actor administrator, String code) {
        return organs.find(code).filter(organ -> of(administrator).map(reach -> reach.contains(code)).orElse(true))
                .orElseThrow(() -> new Unknown(String.valueOf(code)));
    }

    /** Refuses an account whose posts all lie elsewhere. */
    public void require(Actor administrator, String account, List<Appointment> appointments) {
        boolean mine = of(administrator).map(reach -> appointments.stream().map(Appointment::place)
                .anyMatch(reach::contains)).orElse(true);
        if (!mine) {
            throw new Unknown(account);
        }
    }
}

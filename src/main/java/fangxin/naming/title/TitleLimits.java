package fangxin.naming.title;

import fangxin.organization.calendar.TimeLimit;
import fangxin.round.RoundDefaults;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Source of the time limits of a title: those of its round, and the defaults of config/limits.json for a title without
 * a round and for a limit that its round does not state.
 */
@ApplicationScoped
public class TitleLimits {
    @Inject
    RoundRepository rounds;

    @Inject
    RoundDefaults defaults;

    /** Returns the limit of a code for titles of an old register, which have no round. */
    TimeLimit ofRegister(String code) {
        return defaults.limits().get(code);
    }

    /** Returns the limit of a code that was in force at a time. */
    public TimeLimit of(Title title, String code, Instant at) {
        return Optional.ofNullable(title.provenance().round())
                .map(rounds::byId)
                .map(round -> round.limits(at).get(code))
                .orElseGet(() -> defaults.limits().get(code));
    }
}

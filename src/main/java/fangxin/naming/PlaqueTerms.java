package fangxin.naming;

import fangxin.calendar.Limit;
import fangxin.calendar.Moment;
import fangxin.round.RoundDefaults;
import fangxin.round.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** By when a plaque is given back: as the round says; for a title of no round, or an older one, as is usual. */
@ApplicationScoped
class PlaqueTerms {
    private static final String RETURN = "PLAQUE_RETURN";

    @Inject
    Rounds rounds;
    @Inject
    RoundDefaults defaults;

    LocalDate back(Title title, LocalDate from, Moment now) {
        Limit limit = Optional.ofNullable(title.round()).map(rounds::byId).map(round -> round.terms().limits().get(RETURN))
                .orElseGet(() -> defaults.limits().get(RETURN));
        return now.calendar().end(from, limit);
    }
}

package fangxin.naming.title;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.round.RoundDefaults;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Rule of the last day for returning a plaque: the round's time limit, or the default for a title without one. */
@ApplicationScoped
public class PlaqueReturnPolicy {
    private static final String RETURN = "PLAQUE_RETURN";

    @Inject
    RoundRepository rounds;

    @Inject
    RoundDefaults defaults;

    public LocalDate back(Title title, LocalDate from, BusinessMoment now) {
        TimeLimit limit = Optional.ofNullable(title.provenance().round())
                .map(rounds::byId)
                .map(round -> round.terms().limits().get(RETURN))
                .orElseGet(() -> defaults.limits().get(RETURN));
        return now.calendar().end(from, limit);
    }
}

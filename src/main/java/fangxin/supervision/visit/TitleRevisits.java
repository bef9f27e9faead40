package fangxin.supervision.visit;

import fangxin.supervision.proceeding.Revisits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Adapter of the port {@link Revisits}: the re-visits and re-checks of a title that are recorded. */
@ApplicationScoped
class TitleRevisits implements Revisits {
    @Inject
    VisitRepository visits;

    @Override
    public boolean hasTakenPlaceSince(String title, LocalDate day) {
        return visits.wasRevisitedSince(title, day);
    }
}

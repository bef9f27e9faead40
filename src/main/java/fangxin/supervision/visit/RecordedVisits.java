package fangxin.supervision.visit;

import fangxin.supervision.proceeding.Revisits;
import fangxin.supervision.riskvisit.MadeVisits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Adapter of the ports {@link Revisits} and {@link MadeVisits}: the visits of the calendar that were made. */
@ApplicationScoped
class RecordedVisits implements Revisits, MadeVisits {
    @Inject
    VisitRepository visits;

    @Override
    public boolean hasTakenPlaceSince(String title, LocalDate day) {
        return visits.made(title, day).stream().anyMatch(TitleVisit::provesRectification);
    }

    @Override
    public List<MadeVisit> since(String title, LocalDate day) {
        return visits.made(title, day).stream()
                .map(visit -> new MadeVisit(visit.number(), visit.visitedOn()))
                .toList();
    }
}

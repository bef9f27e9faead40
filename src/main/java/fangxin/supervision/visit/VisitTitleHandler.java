package fangxin.supervision.visit;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Handler of changed titles that cancels the planned visits to the holder of a title ({@link TitleVisit}) when the
 * title has ended; risk visits stay.
 */
@ApplicationScoped
class VisitTitleHandler implements TitleChangeHandler {
    @Inject
    VisitRepository visits;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        BusinessMoment now = businessClock.now();
        if (!title.standing(now.today()).isRunning()) {
            TitleEvent event = title.timeline().getLast();
            visits.plannedOf(title.number())
                    .forEach(number -> visits.findForUpdate(number).endWithTitle(event.actor(), now.at()));
        }
    }
}

package fangxin.complaint.analysis;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Source of worklist tasks: hot spots of the last year that the city's office or the office of the district has not
 * assessed.
 */
@ApplicationScoped
class HotSpotTasks implements TaskSource {
    private static final int MOST = 100;
    /** Older hot spots are no tasks. */
    private static final int DAYS = 365;

    @Inject
    HotSpotRepository hotSpots;

    @Inject
    HotSpotPresenter presenter;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        LocalDate since = now.today().minusDays(DAYS);
        List<HotSpot> waiting = actor.placesAs(Role.COUNTY_OFFICE)
                .flatMap(office -> hotSpots.waiting(office, agencies.isCityOffice(office), since, MOST).stream())
                .distinct()
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        HotSpotPresenter.SeriesNames names = presenter.names();
        return waiting.stream().map(each -> task(each, names)).toList();
    }

    private static WaitingTask task(HotSpot hotSpot, HotSpotPresenter.SeriesNames names) {
        LocalizedText subject = names.subject(hotSpot.key());
        LocalizedText place = names.place(hotSpot.key());
        LocalizedText all = Messages.inBoth("analysis.allCategories");
        LocalizedText shown = subject == null ? all : subject;
        return WaitingTask.undated(
                TaskType.ASSESS_HOT_SPOT,
                new LocalizedText(place.zh() + " · " + shown.zh(), place.en() + " · " + shown.en()),
                hotSpot.weekStart() + " " + hotSpot.observed() + " / " + hotSpot.expected(),
                hotSpot.foundAt(),
                "/work/hot_spot?id=" + hotSpot.id());
    }
}

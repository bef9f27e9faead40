package fangxin.complaint.station.web;

import fangxin.complaint.station.PublicStation;
import fangxin.complaint.station.PublicStationService;
import fangxin.complaint.station.StationGrade;
import fangxin.complaint.station.StationStatistics;
import fangxin.complaint.station.StationVenue;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Reader of the public stations, the kinds of venue and grades, their numbers and the station in charge of a shop, for
 * public pages and resources: it answers from copies, also while the database is away, and refreshes them.
 */
@ApplicationScoped
public class PublishedStations {
    @Inject
    PublicStationService service;

    @Inject
    PublicCopies copies;

    List<PublicStation> stations() {
        return copies.read("stations", all -> 1 + all.size(), service::stations);
    }

    List<StationVenue> venues() {
        return copies.read("station-venues", service::venues);
    }

    List<StationGrade> grades() {
        return copies.read("station-grades", service::grades);
    }

    StationStatistics statistics() {
        return copies.read("station-statistics", service::statistics);
    }

    /**
     * Returns the entry in charge of a shop; empty also where there is no copy and the database does not answer soon.
     */
    Optional<PublicStation> inChargeIfPossible(String title) {
        return copies.readIfPossible("station-of/" + title, found -> 1, () -> service.inChargeOf(title))
                .flatMap(found -> found);
    }

    void refresh(@Observes PublicCopies.Refresh refresh) {
        stations();
        venues();
        grades();
        statistics();
    }
}

package fangxin.complaint.station;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the name and phone of the person in charge of a station and of its staff: it finds the stations closed
 * or refused before the cutoff, and erases these data.
 */
@ApplicationScoped
class StationContactRetention implements RetainedPersonalData {
    @Inject
    StationRepository stations;

    @Override
    public String kind() {
        return "STATION_CONTACT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "s.number",
                "from Station s where s.closedOn is not null and s.closedOn < :before",
                Map.of("before", cutoff.day()));
    }

    @Override
    public void erase(String number) {
        stations.findForUpdate(number).eraseContact();
    }
}

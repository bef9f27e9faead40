package fangxin.complaint.station;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Retention of the words, contact and files of a dispute at a station, from the day on which it ended. */
@ApplicationScoped
class StationCaseRetention implements RetainedPersonalData {
    @Inject
    StationCaseRepository cases;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "STATION_CASE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "c.number",
                "from StationCase c where c.endedOn is not null and c.endedOn < :before",
                Map.of("before", cutoff.day()));
    }

    @Override
    public void erase(String number) {
        StationCase dispute = cases.findForUpdate(number);
        List<String> stored = dispute.files();
        dispute.eraseWords();
        stored.forEach(id -> files.remove(files.byId(id)));
    }
}

package fangxin.complaint.station;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Retention of the words, contact and files of a dispute at a station: it finds the disputes that ended before the
 * cutoff, erases words and contact, and removes the files, replaced ones too.
 */
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
        cases.findForUpdate(number).eraseWords();
        Stream.of(StationFileAccess.LINE, StationFileAccess.AGREEMENT)
                .flatMap(purpose -> files.of(number, purpose).stream())
                .forEach(files::remove);
    }
}

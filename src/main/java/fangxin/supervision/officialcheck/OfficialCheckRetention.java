package fangxin.supervision.officialcheck;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.platform.persistence.PublicDataChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the official checks of units, which can be natural persons with a business: it finds the imports that
 * arrived before the cutoff, and deletes their checks and files. The items of a plan, which name no unit, and the
 * counts of the import stay.
 */
@ApplicationScoped
class OfficialCheckRetention implements RetainedPersonalData {
    @Inject
    OfficialCheckRepository checks;

    @Inject
    FileStore files;

    @Inject
    Event<PublicDataChanged> changed;

    @Override
    public String kind() {
        return "OFFICIAL_CHECK";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "i.id", "from OfficialCheckImport i where i.receivedAt < :before", Map.of("before", cutoff.moment()));
    }

    @Override
    public void erase(String id) {
        checks.deleteUnits(id);
        files.of(id, OfficialCheckService.PURPOSE).forEach(files::remove);
        changed.fire(new PublicDataChanged());
    }
}

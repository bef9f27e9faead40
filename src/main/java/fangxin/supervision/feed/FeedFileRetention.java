package fangxin.supervision.feed;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the files of feeds, which also name persons who take no part in the programme: it finds the imports that
 * arrived before the cutoff, except those that can still be accepted as complete, and removes their files. A file that
 * does not count as complete is kept until the next complete file, since an officer can accept it. The records that
 * were imported from the files have periods of their own.
 */
@ApplicationScoped
class FeedFileRetention implements RetainedPersonalData {
    @Inject
    FeedRepository feeds;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "FEED_FILE";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return new RetainedRecords(
                "i.id",
                "from FeedImport i where i.file is not null and i.receivedAt < :before and (i.state <> :incomplete"
                        + " or exists (select n.id from FeedImport n where n.kind = i.kind and n.office = i.office"
                        + " and n.completeUntil is not null and n.importedAt > i.importedAt))",
                Map.of("before", cutoff.moment(), "incomplete", FeedImport.FeedImportState.INCOMPLETE));
    }

    @Override
    public void erase(String id) {
        feeds.intakeForUpdate(id).eraseFile();
        files.of(id, FeedImportService.PURPOSE).forEach(files::remove);
    }
}

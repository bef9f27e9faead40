package fangxin.supervision.proceeding;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the statements of holders with their pictures: it finds the proceedings that ended before the cutoff and
 * whose title is not in dispute, erases the statements, and removes the pictures.
 */
@ApplicationScoped
class StatementRetention implements RetainedPersonalData {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "HOLDER_STATEMENT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "p.number",
                        "from SupervisionProceeding p where p.state not in :open and p.since < :before"
                                + " and p.statement is not null",
                        Map.of("open", SupervisionState.open(), "before", cutoff.moment())),
                "p.title");
    }

    @Override
    public void erase(String number) {
        proceedings.findForUpdate(number).eraseStatement();
        files.of(number, SupervisionFileAccess.STATEMENT).forEach(files::remove);
    }
}

package fangxin.supervision.proceeding;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the notes and pictures of attempts to deliver a paper: it finds the proceedings that ended before the
 * cutoff and whose title is not in dispute, erases the notes, and removes the pictures. The signed document has to be
 * delivered before the cutoff too, unless the proceeding was overtaken.
 */
@ApplicationScoped
class DeliveryRetention implements RetainedPersonalData {
    @Inject
    SupervisionRepository proceedings;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "DELIVERY_ATTEMPT";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "p.number",
                        "from SupervisionProceeding p where p.state not in :open and p.since < :before"
                                + " and (p.signedOn is null or p.decisionDeliveredOn < :day or exists (select o.id"
                                + " from SupervisionEntry o where o.proceeding = p and o.step in :overtaken))"
                                + " and exists (select d.id from DeliveryAttempt d where d.proceeding = p)",
                        Map.of(
                                "open",
                                SupervisionState.open(),
                                "before",
                                cutoff.moment(),
                                "day",
                                cutoff.day(),
                                "overtaken",
                                SupervisionRepository.OVERTAKEN)),
                "p.title");
    }

    @Override
    public void erase(String number) {
        proceedings.findForUpdate(number).eraseDeliveryNotes();
        files.of(number, SupervisionFileAccess.DELIVERY).forEach(files::remove);
    }
}

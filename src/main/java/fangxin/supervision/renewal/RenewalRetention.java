package fangxin.supervision.renewal;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.organization.storage.FileStore;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of contact, signature and pictures of renewals: it finds the renewals that ended before the cutoff and
 * whose title is not in dispute, erases personal data, and removes the files. The period begins at the end of the term
 * for a title that was renewed, on the last day for a review after a refusal, else at the end of the renewal. A draft
 * that was never submitted ends with its title.
 */
@ApplicationScoped
class RenewalRetention implements RetainedPersonalData {
    @Inject
    RenewalRepository renewals;

    @Inject
    FileStore files;

    @Override
    public String kind() {
        return "RENEWAL_APPLICATION";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "r.number",
                        "from Renewal r where r.state not in :open and r.since < :before"
                                + " and (r.state <> :renewed or r.title.validUntil < :day)"
                                + " and (r.reviewUntil is null or r.reviewUntil < :day)",
                        Map.of(
                                "open",
                                RenewalState.open(),
                                "before",
                                cutoff.moment(),
                                "renewed",
                                RenewalState.RENEWED,
                                "day",
                                cutoff.day())),
                "r.title");
    }

    @Override
    public void erase(String number) {
        renewals.findForUpdate(number).erasePersonalData();
        files.of(number, RenewalFileAccess.EVIDENCE).forEach(files::remove);
        files.of(number, RenewalFileAccess.SCAN).forEach(files::remove);
        files.of(number, RenewalFileAccess.PLEDGE).forEach(files::remove);
    }
}

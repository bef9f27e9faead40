package fangxin.supervision.proceeding;

import fangxin.naming.title.TitleStatus;
import fangxin.organization.retention.RetainedRecords;
import java.util.Map;

/**
 * Rule (functions that narrow queries of retained records): personal data of a record about a title are kept, whatever
 * their period, while a proceeding of supervision on the title is open or its revocation is under review (复查).
 */
public final class UndisputedTitleRule {
    private UndisputedTitleRule() {}

    /**
     * Leaves out the records about a title in dispute.
     *
     * @param title path or joined alias of the title of a record, which can be null for an alias
     */
    public static RetainedRecords without(RetainedRecords records, String title) {
        return records.and(
                "(" + title + ".status is null or " + title + ".status <> :titleReviewed) and not exists (select"
                        + " op.number from SupervisionProceeding op where op.title = " + title
                        + " and op.state in :openProceedings)",
                parameters());
    }

    /**
     * Leaves out the records from which a title in dispute is found.
     *
     * @param related entities and conditions, with the word {@code where}, by which titles of a record are found
     * @param title   alias of such a title
     */
    public static RetainedRecords withoutAny(RetainedRecords records, String related, String title) {
        return records.and(
                "not exists (select %1$s.number from %2$s and (%1$s.status = :titleReviewed or exists (select op.number"
                                .formatted(title, related)
                        + " from SupervisionProceeding op where op.title = " + title
                        + " and op.state in :openProceedings)))",
                parameters());
    }

    private static Map<String, Object> parameters() {
        return Map.of("titleReviewed", TitleStatus.UNDER_REVIEW, "openProceedings", SupervisionState.open());
    }
}

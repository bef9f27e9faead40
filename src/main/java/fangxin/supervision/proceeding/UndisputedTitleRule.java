package fangxin.supervision.proceeding;

import fangxin.naming.title.TitleStatus;
import fangxin.organization.retention.RetainedRecords;
import java.util.Map;

/**
 * Rule: personal data of a record about a title are kept, whatever their period, while a proceeding of supervision on
 * the title is open or its revocation is under review (复查).
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
     * Leaves out the records about a candidacy that has led to a title in dispute.
     *
     * @param candidacy path of the reference of the candidacy of a record
     */
    static RetainedRecords withoutCandidacy(RetainedRecords records, String candidacy) {
        return records.and(
                "not exists (select dt.number from Title dt where dt.candidacy = " + candidacy
                        + " and (dt.status = :titleReviewed or exists (select op.number from SupervisionProceeding op"
                        + " where op.title = dt and op.state in :openProceedings)))",
                parameters());
    }

    private static Map<String, Object> parameters() {
        return Map.of("titleReviewed", TitleStatus.UNDER_REVIEW, "openProceedings", SupervisionState.open());
    }
}

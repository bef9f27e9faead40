package fangxin.commitment.returns;

import fangxin.organization.retention.RetainedPersonalData;
import fangxin.organization.retention.RetainedRecords;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.supervision.proceeding.UndisputedTitleRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Retention of the goods and of the words of shop, consumer and office in claims of return: it finds claims that ended
 * before the cutoff and whose title is not in dispute, and erases goods and words, also in the journals. Contacts of
 * consumers are deleted earlier, by the terms of returns.
 */
@ApplicationScoped
class ReturnClaimRetention implements RetainedPersonalData {
    @Inject
    ReturnRepository claims;

    @Override
    public String kind() {
        return "RETURN_CLAIM";
    }

    @Override
    public RetainedRecords records(RetentionCutoff cutoff) {
        return UndisputedTitleRule.without(
                new RetainedRecords(
                        "c.number",
                        "from ReturnClaim c where c.state in :ended and c.since < :before",
                        Map.of("ended", ReturnState.ended(), "before", cutoff.moment())),
                "c.title");
    }

    @Override
    public void erase(String number) {
        claims.findForUpdate(number).eraseWords();
    }
}

package fangxin.casework;

import fangxin.common.FieldErrors;

/**
 * Rule (function) on which applications an officer can accept among several (批量初审规则): it refuses one with a red flag or
 * with a returned defect that is not closed. The others are accepted on their own page, which shows both beside the
 * decision.
 */
final class BulkAcceptanceRule {
    private BulkAcceptanceRule() {}

    static void check(int redFlags, long waitingDefects) {
        new FieldErrors()
                .refuse(redFlags > 0, "reference", "casework.bulk.accept.flags", redFlags)
                .refuse(waitingDefects > 0, "reference", "casework.bulk.accept.defects", waitingDefects)
                .check();
    }
}

package fangxin.complaint.offencereport;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * Rule: a report from which every drafter of an office is recused goes to an office above, and its limit runs on; it
 * finds the merchants of such reports and whether an office may handle them; OffenceReportHandover chooses the office.
 * The reports of an office without drafters stay there, since the office has to appoint one.
 *
 * <p>Worked example: of two drafters one is recused from the merchants A and B, the other from B: reports against B go
 * up.
 */
final class OffenceReportHandoverRule {
    private OffenceReportHandoverRule() {}

    /** Returns whether at least one officer of an office may handle reports against a merchant. */
    static boolean isHandled(String merchant, Collection<Set<String>> recused) {
        return recused.stream().anyMatch(merchants -> !merchants.contains(merchant));
    }

    /**
     * Returns the merchants from whom all drafters of an office are recused.
     *
     * @param recused for each drafter, the merchants from which that one is recused
     */
    static Set<String> handledByNobody(Collection<Set<String>> recused) {
        Iterator<Set<String>> drafters = recused.iterator();
        if (!drafters.hasNext()) {
            return Set.of();
        }
        Set<String> common = new HashSet<>(drafters.next());
        drafters.forEachRemaining(common::retainAll);
        return common;
    }
}

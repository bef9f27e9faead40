package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.platform.config.ClasspathConfig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Fixture for unit tests: counted cases of a month, and the terms as they are shipped. */
final class AppraisalFixture {
    static final ComplaintAppraisalTerms TERMS =
            ClasspathConfig.json("complaint-appraisal-terms.json", ComplaintAppraisalTerms.class);
    static final Set<AppraisedFact> ON_TIME = EnumSet.of(
            AppraisedFact.COMPLAINT,
            AppraisedFact.REPLIED,
            AppraisedFact.DUE,
            AppraisedFact.ON_TIME,
            AppraisedFact.CLOSED);
    static final Set<AppraisedFact> LATE =
            EnumSet.of(AppraisedFact.COMPLAINT, AppraisedFact.REPLIED, AppraisedFact.DUE, AppraisedFact.CLOSED);

    private AppraisalFixture() {}

    static CountedCase counted(String number, String unit, Set<AppraisedFact> facts) {
        return new CountedCase(number, "220102", unit, facts, Set.of(), null);
    }

    static CountedCase recovering(String number, String unit, String money) {
        Set<AppraisedFact> facts = EnumSet.copyOf(ON_TIME);
        facts.add(AppraisedFact.RECOVERED);
        return new CountedCase(number, "220102", unit, facts, Set.of(), new BigDecimal(money));
    }

    /** Cases of a unit, the first of which are late. */
    static List<CountedCase> cases(String unit, int late, int all) {
        List<CountedCase> cases = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            cases.add(counted(unit + "-" + i, unit, i < late ? LATE : ON_TIME));
        }
        return cases;
    }

    static AppraisedAgency unit(String code) {
        return new AppraisedAgency(code, AppraisalLevel.UNIT, "DISTRICTS");
    }

    static FigureCount figure(List<FigureCount> figures, String agency, String formula) {
        return figures.stream()
                .filter(each ->
                        each.agency().code().equals(agency) && each.formula().equals(formula))
                .findFirst()
                .orElseThrow();
    }
}

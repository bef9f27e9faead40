package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.AppraisedFact;
import java.util.Set;

/**
 * Enum of how a case counts in a figure (计入情况): in numerator and denominator, in the denominator only, excluded, struck
 * by an upheld appeal, or not at all; it decides this by formula and facts.
 */
public enum CaseInclusion {
    /** In numerator and denominator. */
    IN_SHARE,
    /** In the denominator only. */
    COUNTED,
    /** Left out by an exclusion of the formula. */
    EXCLUDED,
    /** Left out since an appeal was upheld. */
    STRUCK,
    /** Not in the denominator. */
    OUTSIDE;

    /** Returns how a case counts: an upheld appeal has precedence over the exclusions, and these over the share. */
    static CaseInclusion of(AppraisalFormula formula, Set<AppraisedFact> facts, Set<String> struck) {
        if (!formula.isOfBase(facts)) {
            return OUTSIDE;
        }
        if (struck.contains(formula.code())) {
            return STRUCK;
        }
        if (formula.excludes(facts)) {
            return EXCLUDED;
        }
        return formula.isOfShare(facts) ? IN_SHARE : COUNTED;
    }
}

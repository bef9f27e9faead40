package fangxin.complaint.performance;

import fangxin.complaint.callback.AppraisedFact;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Value: data of a case as the figures of a monthly appraisal count it (计算用案件): number, office and unit, facts, money
 * recovered, and the formulas from whose figures an upheld appeal has removed it.
 *
 * @param struck codes of the formulas from whose figures an upheld appeal has removed it
 */
record CountedCase(
        String number,
        String office,
        String unit,
        Set<AppraisedFact> facts,
        Set<String> struck,
        BigDecimal recovered) {}

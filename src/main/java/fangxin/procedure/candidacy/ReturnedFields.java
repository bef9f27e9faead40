package fangxin.procedure.candidacy;

import java.util.List;

/**
 * Port that gives the fields that a return notice asks the merchant to correct; implemented by the phase that returns.
 */
public interface ReturnedFields {
    /**
     * Returns the fields of the newest notice, in its order: codes of questions or of evidence, selfChecks, pledge or
     * other.
     */
    List<String> of(String reference);
}

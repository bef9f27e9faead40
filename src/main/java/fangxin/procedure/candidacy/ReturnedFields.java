package fangxin.procedure.candidacy;

import java.util.List;

/** The fields of the form that a return notice asks the merchant to correct; answered by the phase that returns. */
public interface ReturnedFields {
    /** Those of the newest notice, in its order: codes of questions or of evidence, selfChecks, pledge or other. */
    List<String> of(String reference);
}

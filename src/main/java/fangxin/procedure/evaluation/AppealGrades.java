package fangxin.procedure.evaluation;

import fangxin.criteria.model.Grade;
import java.util.Collection;
import java.util.Map;

/**
 * Port that gives the grades that appeals found for candidacies where the evaluation found none; implemented by the
 * feature that decides appeals.
 */
public interface AppealGrades {
    /** Returns the grades by the reference of the candidacy; a candidacy without such a grade is left out. */
    Map<String, Grade> gradesOf(Collection<String> references);
}

package fangxin.procedure.evaluation;

import fangxin.criteria.model.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lookup of the grade with which a candidacy goes on to naming: the evaluation's, else the one that an appeal found.
 */
@ApplicationScoped
public class CandidacyGrades {
    @Inject
    EvaluationRepository evaluations;

    @Inject
    AppealGrades appeals;

    /** Returns the grade of one candidacy; empty before the evaluation, and where it was not passed. */
    public Optional<Grade> of(String reference) {
        return Optional.ofNullable(of(List.of(reference)).get(reference));
    }

    /** Returns the grades by reference; a candidacy without one is left out. */
    public Map<String, Grade> of(Collection<String> references) {
        Map<String, Grade> grades = new HashMap<>(appeals.gradesOf(references));
        grades.putAll(evaluations.grades(references));
        return grades;
    }
}

package fangxin.rating;

import fangxin.supervision.visit.VisitFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Source of the inputs that visits after the naming give to ratings: the newest score of a re-check as an evaluation,
 * and the share of answers found as they should be in experience and look-back visits, of volunteers once confirmed. A
 * report of a volunteer counts once the office has confirmed it.
 */
@ApplicationScoped
class VisitRatingInputs implements RatingInputSource {
    @Inject
    VisitFigures visits;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, List<RatingInput>> found = new HashMap<>();
        for (VisitFigures.VisitFigure visit :
                visits.between(titles.getFirst().number(), titles.getLast().number())) {
            found.computeIfAbsent(visit.title(), any -> new ArrayList<>())
                    .add(new RatingInput(
                            visit.scored() ? RatingInputKind.EVALUATION : RatingInputKind.VISIT,
                            "VISIT/" + visit.number(),
                            visit.day(),
                            EvaluationRatingInputs.value(visit.percent()),
                            null));
        }
        return found;
    }
}

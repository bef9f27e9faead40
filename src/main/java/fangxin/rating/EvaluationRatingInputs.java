package fangxin.rating;

import fangxin.procedure.evaluation.EvaluationRepository;
import fangxin.procedure.evaluation.EvaluationResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Source of the inputs that evaluations give to ratings: the score by which a title was earned, dated on the day of
 * naming.
 */
@ApplicationScoped
class EvaluationRatingInputs implements RatingInputSource {
    private static final String SOURCE = "NAMING";

    @Inject
    EvaluationRepository evaluations;

    @Override
    public Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today) {
        Map<String, EvaluationResult> results = evaluations.results(titles.stream()
                .map(RatedTitle::candidacy)
                .filter(Objects::nonNull)
                .toList());
        Map<String, List<RatingInput>> found = new HashMap<>();
        for (RatedTitle title : titles) {
            EvaluationResult result = title.candidacy() == null ? null : results.get(title.candidacy());
            if (result != null && title.namedOn() != null) {
                found.put(
                        title.number(),
                        List.of(new RatingInput(
                                RatingInputKind.EVALUATION, SOURCE, title.namedOn(), value(result.percent()), null)));
            }
        }
        return found;
    }

    /** Converts a share to hundredths of a per cent; a bonus cannot raise it above 100 %. */
    static int value(double percent) {
        return Math.clamp(Math.round(percent * 100), 0, RatingInput.WHOLE);
    }
}

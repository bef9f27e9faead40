package fangxin.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Interface by which a feature supplies the inputs that its records give to the ratings of titles, of all titles of a
 * portion at once. An implementation gives an input for each record as long as the record may be used: one that is
 * withdrawn or repaired gives none from that moment on. Each input has the same source, date and value every day, and
 * the number of queries does not depend on that of titles.
 */
public interface RatingInputSource {
    /**
     * Returns the inputs by the numbers of the titles.
     *
     * @param titles titles in the order of their numbers, which are read from the first to the last
     */
    Map<String, List<RatingInput>> find(List<RatedTitle> titles, RatingFormula formula, LocalDate today);
}

package fangxin.complaint.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reader, for other features, of the figures of one formula in published appraisals: numerator, denominator and money
 * recovered, summed over the months of a year, by office.
 */
@ApplicationScoped
public class PublishedAppraisalFigures {
    /** Sums of a formula in the months of a year. */
    public record YearSum(long numerator, long denominator, BigDecimal recovered) {}

    @Inject
    ComplaintFigureRepository figures;

    /**
     * Returns the sums of a formula of the appraisal by the code of the office; none where no month of the year is
     * published.
     */
    public Map<String, YearSum> ofYear(int year, String formula) {
        return figures.sums(year, formula).stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new YearSum(
                                ((Number) row[1]).longValue(), ((Number) row[2]).longValue(), (BigDecimal) row[3])));
    }
}

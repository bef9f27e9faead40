package fangxin.statistics;

import fangxin.common.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Value of the coverage of trades and districts by valid titles (业态覆盖): a row for each trade and a column for each
 * district, with sums, so that a trade without a title in a district shows as a gap.
 *
 * @param rows trades in their order, those without any title included
 * @param sum  valid titles by district, those without a trade included
 */
public record CoverageTable(List<CoveredDistrict> districts, List<CoveredTrade> rows, CoveredTrade sum) {
    /** A column: an office that is in charge of a county-level division or a development zone. */
    public record CoveredDistrict(String code, LocalizedText name) {}

    /**
     * A row.
     *
     * @param code  code of the trade; null in the sum
     * @param total valid titles in all districts, those of the city as a whole included
     * @param counts valid titles by the code of the district
     */
    public record CoveredTrade(String code, LocalizedText name, long total, Map<String, Long> counts) {
        public long count(String district) {
            return counts.getOrDefault(district, 0L);
        }

        /** Returns the number of districts without a title of this trade. */
        public long gaps() {
            return counts.values().stream().filter(count -> count == 0).count();
        }
    }

    /** Returns the highest number in a cell, for the scale of the bars; at least 1. */
    public long highest() {
        return rows.stream()
                .flatMap(row -> row.counts().values().stream())
                .mapToLong(Long::longValue)
                .reduce(1, Math::max);
    }

    /** Creates a row from the counts of a search; a district without a count has the number 0. */
    static CoveredTrade row(
            String code, LocalizedText name, long total, Map<String, Long> counted, List<CoveredDistrict> districts) {
        return new CoveredTrade(
                code,
                name,
                total,
                districts.stream()
                        .map(CoveredDistrict::code)
                        .collect(Collectors.toMap(Function.identity(), each -> counted.getOrDefault(each, 0L))));
    }
}

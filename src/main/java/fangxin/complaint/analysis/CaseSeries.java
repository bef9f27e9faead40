package fangxin.complaint.analysis;

import java.util.List;

/**
 * Value of a series with the week that is searched (周序列).
 *
 * @param observed complaints of the week
 * @param baseline complaints of the weeks before it, those of the guard left out
 */
public record CaseSeries(SeriesKey key, int observed, List<Integer> baseline, SeasonCounts season) {
    public CaseSeries {
        baseline = List.copyOf(baseline);
    }
}

package fangxin.complaint.analysis;

import java.util.List;

/**
 * Value of a series in the week that is searched for hot spots (周序列): its complaints in that week, in each of the weeks
 * before, and in the same season of earlier years.
 *
 * @param observed complaints of the week
 * @param baseline complaints of the weeks before it, those of the guard left out
 */
public record CaseSeries(SeriesKey key, int observed, List<Integer> baseline, SeasonCounts season) {
    public CaseSeries {
        baseline = List.copyOf(baseline);
    }
}

package fangxin.complaint.analysis;

import fangxin.common.validation.Range;

/**
 * Value of the thresholds of hot spots (热点判定标准): weeks and years with which a week is compared, least number and
 * percentage of complaints, accepted share of false alarms, and days to wait for late rows.
 *
 * @param baselineWeeks     weeks before the searched one from which the level is taken
 * @param guardWeeks        weeks right before it that are left out, since a burst can have begun in them
 * @param seasonYears       earlier years from which the season is taken
 * @param minimumCases      complaints below which a week is no hot spot
 * @param minimumPercent    percentage of the expected number below which a week is no hot spot
 * @param falseAlarmPercent share of quiet years in which a false alarm is accepted
 * @param settleDays        days after the end of a week for which late rows of the platforms are waited for
 */
public record HotSpotThresholds(
        @Range(min = 6, max = 52, message = "{analysis.terms.baselineWeeks}")
        int baselineWeeks,

        @Range(min = 0, max = 4, message = "{analysis.terms.guardWeeks}")
        int guardWeeks,

        @Range(min = 0, max = 5, message = "{analysis.terms.seasonYears}")
        int seasonYears,

        @Range(min = 1, max = 1000, message = "{analysis.terms.minimumCases}")
        int minimumCases,

        @Range(min = 100, max = 1000, message = "{analysis.terms.minimumPercent}")
        int minimumPercent,

        @Range(min = 1, max = 50, message = "{analysis.terms.falseAlarmPercent}")
        int falseAlarmPercent,

        @Range(min = 0, max = 14, message = "{analysis.terms.settleDays}")
        int settleDays) {}

package fangxin.statistics;

/**
 * Enum of the measures that this system counts by office for figures of the index (指标取数口径): titles, stations and ODR
 * firms, shares and money recovered in appraisals of complaints, and shares in surveys.
 */
public enum DimensionMeasure {
    /** Titles that were named in the year. */
    NAMED_TITLES,
    /** Titles that were revoked in the year. */
    REVOKED_TITLES,
    /** Titles that are valid today. */
    VALID_TITLES,
    /** Service stations that are open today. */
    SERVICE_STATIONS,
    /** ODR firms that are open today. */
    ODR_FIRMS,
    /** Share by a formula of the published appraisals of complaints of the year. */
    APPRAISAL_SHARE,
    /** Money recovered, in the published appraisals of complaints of the year. */
    MONEY_RECOVERED,
    /** Share of satisfied answers in the surveys of the programme of the year. */
    SURVEY_SHARE;

    /** Returns whether the measure is a share with a denominator; otherwise it is a number. */
    public boolean isShare() {
        return this == APPRAISAL_SHARE || this == SURVEY_SHARE;
    }

    /** Returns whether the measure counts the state of today; otherwise it counts the events of the year. */
    public boolean isOfToday() {
        return this == VALID_TITLES || this == SERVICE_STATIONS || this == ODR_FIRMS;
    }
}

package fangxin.complaint.analysis;

/**
 * Enum of the types of series of weekly numbers that are searched for hot spots (监测维度): a category or a trade in the
 * city, all complaints or a category in a district, and a category at a unit.
 */
public enum SeriesType {
    /** A category of goods or services in the whole city. */
    CATEGORY,
    /** The trade of titled traders in the whole city. */
    TRADE,
    /** All complaints of a district. */
    DISTRICT,
    CATEGORY_IN_DISTRICT,
    /** A category at a unit, which is responsible for a street. */
    CATEGORY_AT_UNIT;

    /** Whether it concerns the whole city and no district. */
    public boolean isCityWide() {
        return this == CATEGORY || this == TRADE;
    }
}

package fangxin.complaint.analysis;

/**
 * Enum of the types of series of weekly numbers that are searched for hot spots (监测维度): a category, a trade or a
 * campaign's tag in the city, all complaints or a category in a district, and a category at a unit.
 */
public enum SeriesType {
    /** A category of goods or services in the whole city. */
    CATEGORY,
    /** The trade of titled traders in the whole city. */
    TRADE,
    /** The tag of a campaign in the whole city. */
    TAG,
    /** All complaints of a district. */
    DISTRICT,
    CATEGORY_IN_DISTRICT,
    /** A category at a unit, which is responsible for a street. */
    CATEGORY_AT_UNIT;

    /** Returns the name of the filter by which the list of complaints selects the subject of such a series. */
    String filter() {
        return switch (this) {
            case TRADE -> "trade";
            case TAG -> "tag";
            case CATEGORY, DISTRICT, CATEGORY_IN_DISTRICT, CATEGORY_AT_UNIT -> "category";
        };
    }
}

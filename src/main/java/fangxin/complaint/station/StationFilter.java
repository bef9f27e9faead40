package fangxin.complaint.station;

/**
 * Filter of the register of stations for offices. Null is no condition.
 *
 * @param text part of name, host, number or credit code
 */
public record StationFilter(String text, StationType type, StationState state) {
    public static final StationFilter NONE = new StationFilter(null, null, null);
}

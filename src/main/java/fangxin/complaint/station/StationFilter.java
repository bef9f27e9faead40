package fangxin.complaint.station;

/**
 * Filter of the register of stations and ODR firms for offices: part of a name, number or credit code, type, and state.
 * Null is no condition.
 *
 * @param text part of name, host, number or credit code
 */
public record StationFilter(String text, StationType type, StationState state) {
    public static final StationFilter NONE = new StationFilter(null, null, null);
}

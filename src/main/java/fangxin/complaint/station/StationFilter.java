package fangxin.complaint.station;

/**
 * Filter of the register of stations and ODR firms for offices: part of a name, number or credit code, type, state,
 * venue, and office. Null is no condition.
 *
 * @param text   part of name, host, number or credit code
 * @param venue  code of the kind of venue
 * @param office code of the office that registers it
 */
public record StationFilter(String text, StationType type, StationState state, String venue, String office) {
    public static final StationFilter NONE = new StationFilter(null, null, null, null, null);
}

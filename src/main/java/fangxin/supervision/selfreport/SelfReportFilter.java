package fangxin.supervision.selfreport;

/**
 * Filter of the list of self-reports: part of a name or of the number of the title, state, and county office of the
 * district. Null is no condition.
 *
 * @param text   part of the sign, of the registered name, or of the number of the title
 * @param office code of the county office in whose territory the premises lie
 */
public record SelfReportFilter(String text, SelfReportState state, String office) {
    public static final SelfReportFilter NONE = new SelfReportFilter(null, null, null);
}

package fangxin.complaint.warning;

/**
 * Input of an act on a consumer warning without other fields.
 *
 * @param version version of the warning, as it was read
 */
public record WarningVersionInput(long version) {}

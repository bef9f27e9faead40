package fangxin.complaint.handling;

/** Input of the version of a case that was shown; refused where another person has acted since. */
public record CaseVersionInput(long version) {}

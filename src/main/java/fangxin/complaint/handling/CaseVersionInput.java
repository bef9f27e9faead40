package fangxin.complaint.handling;

import jakarta.validation.constraints.Min;

/** Input of the version of a case that was shown; refused where another person has acted since. */
public record CaseVersionInput(@Min(0) long version) {}

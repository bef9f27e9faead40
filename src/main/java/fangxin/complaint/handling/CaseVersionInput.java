package fangxin.complaint.handling;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who undoes the merge of a duplicate: the version of the case that was shown; refused where
 * another person has acted since.
 */
public record CaseVersionInput(@Min(0) long version) {}

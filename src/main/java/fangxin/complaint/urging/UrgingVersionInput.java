package fangxin.complaint.urging;

/**
 * Input of the handling agency that confirms the receipt of a letter.
 *
 * @param version of the letter that was shown
 */
public record UrgingVersionInput(long version) {}

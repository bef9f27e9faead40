package fangxin.complaint.handling;

/**
 * Value of the number of closed complaints of one complainant against a titled unit with one outcome (已办结投诉): unit,
 * ground of the ending, hash of the contact, and number.
 *
 * @param ground  code of the ground of the ending; null where the parties agreed
 * @param contact salted hash of the complainant; null where none is known
 */
public record ClosedComplaints(String title, String ground, String contact, int cases) {}

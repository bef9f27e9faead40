package fangxin.complaint.handling;

/**
 * Value of the number of closed complaints of one complainant against a titled unit with one outcome (已办结投诉): unit,
 * ground of the ending, absent party, hash of the contact, and number.
 *
 * @param ground  code of the ground of the ending; null where the parties agreed
 * @param absent  the party that did not attend the mediation; null where none is stated
 * @param contact salted hash of the complainant; null where none is known
 */
public record ClosedComplaints(String title, String ground, AbsentParty absent, String contact, int cases) {}

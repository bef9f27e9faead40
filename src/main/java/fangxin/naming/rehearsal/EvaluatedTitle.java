package fangxin.naming.rehearsal;

/** Value of a title to rehearse: its number, and the candidacy by which it was evaluated. */
public record EvaluatedTitle(String number, String candidacy) {}

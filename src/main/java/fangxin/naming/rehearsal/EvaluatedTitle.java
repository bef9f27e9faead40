package fangxin.naming.rehearsal;

import fangxin.criteria.model.Grade;

/** Value of a title to rehearse: its number, the candidacy by which it was evaluated, and its grade. */
public record EvaluatedTitle(String number, String candidacy, Grade grade) {}

package fangxin.supervision.visit;

/**
 * Value of a title of a selection that a plan does not visit yet.
 *
 * @param number      certificate number
 * @param premises    key of its premises
 * @param subjectType code of its type of subject, which decides the cap
 */
record SelectedTitle(String number, String premises, String subjectType) {}

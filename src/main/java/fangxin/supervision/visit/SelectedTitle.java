package fangxin.supervision.visit;

import fangxin.naming.title.Title;

/**
 * Value of a title of a selection that a plan does not visit yet.
 *
 * @param number      certificate number
 * @param premises    key of its premises
 * @param subjectType code of its type of subject, which decides the cap
 */
record SelectedTitle(String number, String premises, String subjectType) {
    static SelectedTitle of(Title title) {
        return new SelectedTitle(
                title.number(), title.premisesKey(), title.category().type());
    }
}

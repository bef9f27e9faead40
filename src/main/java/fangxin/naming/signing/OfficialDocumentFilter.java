package fangxin.naming.signing;

import fangxin.common.DayRange;

/**
 * Filter of the list of official documents: text in the subject or the number, type, state, and days of drafting. Null
 * is no condition.
 *
 * @param text    part of the subject or the number
 * @param type    code of the type
 * @param drafted days on which the document was drafted
 */
public record OfficialDocumentFilter(String text, String type, OfficialDocumentState state, DayRange drafted) {
    public static final OfficialDocumentFilter NONE = new OfficialDocumentFilter(null, null, null, null);
}

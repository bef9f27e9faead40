package fangxin.paper;

import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import java.time.LocalDate;

/**
 * A paper as it would be issued now.
 *
 * @param office    code of the office whose paper it is
 * @param candidacy reference of the candidacy that it is about alone, or null
 * @param number    the document number where it has come about already, or null
 * @param date      the date of the document likewise
 * @param lacks     key of the sentence that says why it cannot be issued yet, or null
 */
record Draft(PaperKind kind, String subject, String office, String candidacy, Content content, String number,
        LocalDate date, String lacks) {

    static Draft of(PaperKind kind, String subject, String office, String candidacy, Content content) {
        return new Draft(kind, subject, office, candidacy, content, null, null, null);
    }
}

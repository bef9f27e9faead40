package fangxin.document.issue;

import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import java.time.LocalDate;

/**
 * Content of a document as it would be issued now.
 *
 * @param office    code of the office whose paper it is
 * @param candidacy reference of the candidacy that it is about alone, or null
 * @param number    the document number where it has come about already, or null
 * @param date      the date of the document likewise
 * @param lacks     key of the sentence that says why it cannot be issued yet, or null
 */
record DocumentDraft(
        DocumentType kind,
        String subject,
        String office,
        String candidacy,
        DocumentData content,
        String number,
        LocalDate date,
        String lacks) {

    static DocumentDraft of(DocumentType kind, String subject, String office, String candidacy, DocumentData content) {
        return new DocumentDraft(kind, subject, office, candidacy, content, null, null, null);
    }
}

package fangxin.document.issue;

import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import java.time.LocalDate;

/**
 * Value of the content of a document as it would be issued now, with its number and date if it has them, or the reason
 * why it cannot be issued yet.
 *
 * @param office    code of the issuing office
 * @param candidacy reference of the candidacy that it is about alone, or null
 * @param number    the document number where its subject already has one, or null
 * @param date      the date of the document likewise
 * @param lacks     key of the text of the reason why it cannot be issued yet, or null
 */
record DocumentDraft(
        DocumentType type,
        String subject,
        String office,
        String candidacy,
        DocumentData content,
        String number,
        LocalDate date,
        String lacks) {

    /** Returns the draft for another type with this content, which gets its own number and date. */
    DocumentDraft withDocumentNumber(DocumentType other) {
        return other.equals(type)
                ? this
                : new DocumentDraft(other, subject, office, candidacy, content.restrictedTo(other), null, null, lacks);
    }

    static DocumentDraft of(DocumentType type, String subject, String office, String candidacy, DocumentData content) {
        return new DocumentDraft(type, subject, office, candidacy, content, null, null, null);
    }
}

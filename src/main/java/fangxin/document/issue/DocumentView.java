package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.document.template.DocumentType;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a document for a page: its type and subject, its addresses, its issue, and the issue that the reader could
 * make now or the obstacle to it.
 *
 * @param type     the code of its type
 * @param slug     the type of the document in addresses
 * @param numbered whether it is an official document with a number; the others are forms
 * @param listed   whether a workbook is offered
 * @param issuer   the name of the office that issues it, in a list of documents that each of several offices issues;
 *                 else null
 */
public record DocumentView(
        @NotNull String type,
        @NotNull LocalizedText name,
        @NotNull String slug,
        String subject,
        boolean numbered,
        boolean listed,
        LocalizedText issuer,
        String office,
        String candidacy,
        @NotNull DocumentIssue issue,
        @NotNull IssuePreview issuable)
        implements Serializable {

    /** Issue of a document: number, date, person by name and time; all null before it was issued. */
    public record DocumentIssue(String number, LocalDate date, String by, Instant issuedAt) implements Serializable {
        static DocumentIssue of(IssuedDocument document) {
            return document == null
                    ? new DocumentIssue(null, null, null, null)
                    : new DocumentIssue(
                            document.number(),
                            document.documentDate(),
                            document.actor().name(),
                            document.issuedAt());
        }
    }

    /**
     * Preview of the issue of a document.
     *
     * @param permitted   whether the reader may issue it now
     * @param nextNumber  the next number of the series, or null
     * @param fixedNumber the number that an official document or a notice has given it already, or null; fixedDate
     *                    likewise
     * @param obstacle    key of the text of the reason why it cannot be issued yet, or null
     */
    public record IssuePreview(
            boolean permitted, String nextNumber, String fixedNumber, LocalDate fixedDate, String obstacle)
            implements Serializable {
        static final IssuePreview NONE = new IssuePreview(false, null, null, null, null);
    }

    static DocumentView of(DocumentType type, String subject, LocalizedText issuer, IssuedDocument document) {
        return of(type, subject, issuer, null, null, document, IssuePreview.NONE);
    }

    static DocumentView of(DocumentDraft draft, IssuedDocument document, boolean mayIssue, String nextNumber) {
        return of(
                draft.type(),
                draft.subject(),
                null,
                draft.office(),
                draft.candidacy(),
                document,
                new IssuePreview(mayIssue, nextNumber, draft.number(), draft.date(), draft.lacks()));
    }

    private static DocumentView of(
            DocumentType type,
            String subject,
            LocalizedText issuer,
            String office,
            String candidacy,
            IssuedDocument document,
            IssuePreview issuable) {
        return new DocumentView(
                type.code(),
                type.name(),
                type.slug(),
                subject,
                type.numbered(),
                type.list().isPresent(),
                issuer,
                office,
                candidacy,
                DocumentIssue.of(document),
                issuable);
    }

    /** Returns the address of the page of the document, for an office. */
    public String address() {
        return "/work/document?type=" + slug + "&subject=" + subject;
    }

    /** Returns the address of the document's file without its extension, for programs and browsers. */
    public String file() {
        return "/api/v1/documents/" + slug + "/" + subject;
    }
}

package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a document for a page.
 *
 * @param slug     the type of the document in addresses
 * @param numbered whether it is an official document with a number; the others are forms
 * @param listed   whether a workbook is offered
 */
public record DocumentView(
        DocumentType kind,
        String slug,
        String subject,
        boolean numbered,
        boolean listed,
        String office,
        String candidacy,
        DocumentIssue issue,
        IssuePreview issuable)
        implements Serializable {

    /** Issue of a document: number, date, person by name and time; all null before it was issued. */
    public record DocumentIssue(String number, LocalDate date, String by, Instant at) implements Serializable {
        static DocumentIssue of(IssuedDocument paper) {
            return paper == null
                    ? new DocumentIssue(null, null, null, null)
                    : new DocumentIssue(paper.number(), paper.datedOn(), paper.actorName(), paper.issuedAt());
        }
    }

    /**
     * Preview of the issue of a document.
     *
     * @param permitted   whether the reader may issue it now
     * @param nextNumber  the next number of the series, or null
     * @param fixedNumber the number that an official document or a notice has given it already, or null; fixedDate
     *                    likewise
     * @param obstacle    key of the text that says why it cannot be issued yet, or null
     */
    public record IssuePreview(
            boolean permitted, String nextNumber, String fixedNumber, LocalDate fixedDate, String obstacle)
            implements Serializable {
        static final IssuePreview NONE = new IssuePreview(false, null, null, null, null);
    }

    static DocumentView of(DocumentComposer.DocumentOffer offer, IssuedDocument paper) {
        return of(offer.kind(), offer.subject(), null, null, paper, IssuePreview.NONE);
    }

    static DocumentView of(DocumentDraft draft, IssuedDocument paper, boolean mayIssue, String nextNumber) {
        return of(
                draft.kind(),
                draft.subject(),
                draft.office(),
                draft.candidacy(),
                paper,
                new IssuePreview(mayIssue, nextNumber, draft.number(), draft.date(), draft.lacks()));
    }

    private static DocumentView of(
            DocumentType kind,
            String subject,
            String office,
            String candidacy,
            IssuedDocument paper,
            IssuePreview issuable) {
        return new DocumentView(
                kind,
                kind.slug(),
                subject,
                kind.numbered(),
                kind.list().isPresent(),
                office,
                candidacy,
                DocumentIssue.of(paper),
                issuable);
    }

    /** Address of its page for an office. */
    public String address() {
        return "/work/document?kind=" + slug + "&subject=" + subject;
    }

    /** Address of its file for programs and browsers, without the ending. */
    public String file() {
        return "/api/v1/documents/" + slug + "/" + subject;
    }
}

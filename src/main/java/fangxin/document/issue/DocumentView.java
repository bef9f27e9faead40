package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document as a page offers it.
 *
 * @param slug     the kind as it stands in addresses
 * @param numbered whether it is an official paper; the others are forms
 * @param listed   whether a workbook is offered
 * @param number   null while it was not issued
 * @param mayIssue whether this person could issue it now
 * @param foreseen what its number from the register would be, or null
 * @param fixed    the number that it bears already by an act or a notice, or null
 * @param lacks    key of the sentence that says why it cannot be issued yet, or null
 */
public record DocumentView(
        DocumentType kind,
        String slug,
        String subject,
        boolean numbered,
        boolean listed,
        String office,
        String candidacy,
        String number,
        LocalDate date,
        String issuedBy,
        Instant issuedAt,
        boolean mayIssue,
        String foreseen,
        String fixed,
        LocalDate fixedDate,
        String lacks)
        implements Serializable {

    static DocumentView of(DocumentComposer.Offer offer, IssuedDocument paper) {
        return new DocumentView(
                offer.kind(),
                offer.kind().slug(),
                offer.subject(),
                offer.kind().numbered(),
                offer.kind().list().isPresent(),
                null,
                null,
                paper == null ? null : paper.number(),
                paper == null ? null : paper.datedOn(),
                paper == null ? null : paper.actorName(),
                paper == null ? null : paper.issuedAt(),
                false,
                null,
                null,
                null,
                null);
    }

    static DocumentView of(DocumentDraft draft, IssuedDocument paper, boolean mayIssue, String foreseen) {
        DocumentView shown = of(new DocumentComposer.Offer(draft.kind(), draft.subject()), paper);
        return new DocumentView(
                shown.kind(),
                shown.slug(),
                shown.subject(),
                shown.numbered(),
                shown.listed(),
                draft.office(),
                draft.candidacy(),
                shown.number(),
                shown.date(),
                shown.issuedBy(),
                shown.issuedAt(),
                mayIssue,
                foreseen,
                draft.number(),
                draft.date(),
                draft.lacks());
    }

    /** Where it lies open for an office. */
    public String address() {
        return "/work/paper?kind=" + slug + "&subject=" + subject;
    }

    /** Where programs and browsers take it from, but for the ending. */
    public String file() {
        return "/api/v1/documents/" + slug + "/" + subject;
    }
}

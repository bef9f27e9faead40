package fangxin.document.issue;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** List export of the register of document numbers. */
@ApplicationScoped
class DocumentExports {
    @Inject
    DocumentNumberService service;

    @Produces
    ListExport<DocumentNumberService.Line> papers() {
        return ListExport.<DocumentNumberService.Line>of(
                        "papers",
                        "document.title",
                        filters -> ListExport.portions((first, count) ->
                                service.page(filters.text("q"), first, count).lines()))
                .column("document.number", DocumentNumberService.Line::number)
                .words("templates.col.kind", "templates.kind.", DocumentNumberService.Line::kind)
                .column("candidacy.reference", DocumentNumberService.Line::candidacy)
                .column("document.date", DocumentNumberService.Line::datedOn)
                .words("document.source", "document.source.", line -> line.fromOffice() ? "office" : "register")
                .column("document.issuedBy", DocumentNumberService.Line::issuedBy)
                .column("administration.journal.when", DocumentNumberService.Line::issuedAt);
    }
}

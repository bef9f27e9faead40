package fangxin.document.issue;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of the register of document numbers. */
@ApplicationScoped
class DocumentExports {
    @Inject
    DocumentNumberService service;

    @Produces
    ListExport<DocumentNumberService.DocumentNumberLine> documentNumbers() {
        return ListExport.<DocumentNumberService.DocumentNumberLine>of(
                        "document-numbers",
                        "document.title",
                        filters -> ListExport.portions((first, count) ->
                                service.page(filters.text("q"), first, count).lines()))
                .column("document.number", DocumentNumberService.DocumentNumberLine::number)
                .column("document.template.col.type", DocumentNumberService.DocumentNumberLine::name)
                .column("candidacy.reference", DocumentNumberService.DocumentNumberLine::candidacy)
                .column("document.date", DocumentNumberService.DocumentNumberLine::datedOn)
                .labelColumn("document.source", "document.source.", line -> line.fromOffice() ? "office" : "register")
                .column("document.issuedBy", DocumentNumberService.DocumentNumberLine::issuedBy)
                .column("document.template.col.when", DocumentNumberService.DocumentNumberLine::issuedAt);
    }
}

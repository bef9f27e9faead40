package fangxin.document.issue;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definitions of the register of document numbers as the table of its page and as a list export. */
@ApplicationScoped
class DocumentExports {
    @Inject
    DocumentNumberService service;

    @Inject
    DocumentTypeCatalogue types;

    @Produces
    ListTable<DocumentNumberService.DocumentNumberLine> documentNumberTable() {
        return ListTable.<DocumentNumberService.DocumentNumberLine>of(
                        "document-numbers",
                        "document.title",
                        (filters, slice) -> service.lines(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("number", "document.number", DocumentNumberService.DocumentNumberLine::number)
                .sorted()
                .searched("q")
                .column("type", "document.template.col.type", DocumentNumberService.DocumentNumberLine::name)
                .sorted()
                .filtered("type", this::types)
                .column("reference", "candidacy.reference", DocumentNumberService.DocumentNumberLine::candidacy)
                .sorted()
                .optional()
                .column("dated", "document.date", DocumentNumberService.DocumentNumberLine::datedOn)
                .sorted()
                .filteredByDays("dated")
                .labelColumn(
                        "source",
                        "document.source",
                        "document.source.",
                        line -> line.fromOffice() ? "office" : "register")
                .sorted()
                .column("issuedBy", "document.issuedBy", DocumentNumberService.DocumentNumberLine::issuedBy)
                .sorted()
                .column("issued", "document.template.col.when", DocumentNumberService.DocumentNumberLine::issuedAt)
                .sorted()
                .optional();
    }

    private List<FilterOption> types() {
        return types.all().stream()
                .filter(DocumentType::numbered)
                .map(type -> new FilterOption(type.code(), type.name()))
                .toList();
    }

    private static DocumentNumberFilter filter(ListExport.ListFilters filters) {
        return new DocumentNumberFilter(filters.text("q"), filters.text("type"), filters.days("dated"));
    }

    @Produces
    ListExport<DocumentNumberService.DocumentNumberLine> documentNumbers() {
        return documentNumberTable().export();
    }
}

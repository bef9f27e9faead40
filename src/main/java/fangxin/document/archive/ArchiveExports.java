package fangxin.document.archive;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** List export of scans that are not matched to a document. */
@ApplicationScoped
class ArchiveExports {
    @Inject
    ScanService service;

    @Produces
    ListExport<ScanService.View> scans() {
        return ListExport.<ScanService.View>of("scans", "archive.scans.waiting", filters -> service.waiting().stream())
                .column("templates.col.file", ScanService.View::fileName)
                .column("templates.col.who", ScanService.View::receivedBy)
                .column("templates.col.when", ScanService.View::receivedAt);
    }
}

package fangxin.document.archive;

import fangxin.document.export.ListExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the list export of scans that are not matched to a document. */
@ApplicationScoped
class ArchiveExports {
    @Inject
    ScanService service;

    @Produces
    ListExport<ScanService.ScanView> scans() {
        return ListExport.<ScanService.ScanView>of(
                        "scans", "archive.scans.unmatched", filters -> service.unmatched().stream())
                .column("document.template.col.file", ScanService.ScanView::fileName)
                .column("document.template.col.uploader", ScanService.ScanView::receivedBy)
                .column("document.template.col.when", ScanService.ScanView::receivedAt);
    }
}

package fangxin.document.archive;

import fangxin.document.issue.DocumentService;
import fangxin.document.template.DocumentType;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Service that shows the scans of a document to all who may see the document. */
@Stateless
@RolesAllowed({
    RoleNames.MERCHANT,
    RoleNames.STATION,
    RoleNames.COUNTY_OFFICE,
    RoleNames.EVALUATOR,
    RoleNames.AUTHORITY,
    RoleNames.HANDLER,
    RoleNames.REVIEWER,
    RoleNames.SIGNER,
    RoleNames.AUDITOR,
    RoleNames.ADMINISTRATOR
})
public class ScanViewService {
    @Inject
    ScanRepository scans;

    @Inject
    DocumentService papers;

    public List<ScanService.ScanView> scansOf(DocumentType kind, String subject) {
        papers.paper(kind, subject);
        return scans.of(kind, subject).stream().map(ScanService.ScanView::of).toList();
    }
}

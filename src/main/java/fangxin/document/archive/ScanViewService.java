package fangxin.document.archive;

import fangxin.document.issue.DocumentService;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Service boundary that shows the scans of a document to all who may see that document. */
@Stateless
@RolesAllowed({
    RoleNames.MERCHANT,
    RoleNames.STATION,
    RoleNames.OFFICE_STAFF,
    RoleNames.EVALUATOR,
    RoleNames.AUTHORITY,
    RoleNames.AUDITOR,
    RoleNames.ADMINISTRATOR
})
public class ScanViewService {
    @Inject
    ScanRepository scans;

    @Inject
    DocumentService documents;

    @Inject
    DocumentTypeCatalogue types;

    public List<ScanService.ScanView> scansOf(String type, String subject) {
        documents.document(types.byCode(type), subject);
        return scans.of(type, subject).stream()
                .map(scan -> ScanService.ScanView.of(scan, types))
                .toList();
    }
}

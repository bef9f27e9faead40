package fangxin.document.archive.web;

import fangxin.document.archive.CaseFileService;
import fangxin.document.archive.ScanService;
import fangxin.document.archive.ScanViewService;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Faces bean for the pages of a case that reads the scans of a document, and whether the reader may take the case file.
 */
@Named
@RequestScoped
public class ArchiveLinks {
    @Inject
    ScanViewService archive;

    @Inject
    CaseFileService cases;

    @Inject
    CurrentUser currentUser;

    private List<ScanService.ScanView> scans;

    public List<ScanService.ScanView> scansOf(String type, String subject) {
        if (scans == null) {
            scans = archive.scansOf(type, subject);
        }
        return scans;
    }

    public boolean hasCaseFile(String reference) {
        return currentUser.actor().posts().stream()
                        .anyMatch(post -> post.role() == Role.AUDITOR || RoleGroup.OFFICE_STAFF.includes(post.role()))
                && cases.mayExport(reference);
    }
}

package fangxin.document.archive.web;

import fangxin.document.archive.CaseFileService;
import fangxin.document.archive.ScanService;
import fangxin.document.archive.ScanViewService;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Links to the scans and the case file of a case, for its pages. */
@Named
@RequestScoped
public class ArchiveLinks {
    private static final Set<Role> HOLDERS =
            EnumSet.of(Role.COUNTY_OFFICE, Role.HANDLER, Role.REVIEWER, Role.SIGNER, Role.AUDITOR);

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

    public boolean caseFile(String reference) {
        return currentUser.actor().posts().stream().anyMatch(post -> HOLDERS.contains(post.role()))
                && cases.mayTake(reference);
    }
}

package fangxin.archive.web;

import fangxin.archive.ArchiveDesk;
import fangxin.archive.CaseFileDesk;
import fangxin.archive.ScanDesk;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the archive adds to the pages of papers and cases. */
@Named
@RequestScoped
public class ArchiveOffers {
    private static final Set<Role> HOLDERS = EnumSet.of(Role.COUNTY_OFFICE, Role.HANDLER, Role.REVIEWER, Role.SIGNER,
            Role.AUDITOR);

    @Inject
    ArchiveDesk archive;
    @Inject
    CaseFileDesk cases;
    @Inject
    SignedIn signedIn;
    private List<ScanDesk.View> scans;

    public List<ScanDesk.View> scansOf(PaperKind kind, String subject) {
        if (scans == null) {
            scans = archive.scansOf(kind, subject);
        }
        return scans;
    }

    public boolean caseFile(String reference) {
        return signedIn.actor().posts().stream().anyMatch(post -> HOLDERS.contains(post.role()))
                && cases.mayTake(reference);
    }
}

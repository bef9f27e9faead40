package fangxin.archive;

import fangxin.identity.Roles;
import fangxin.paper.PaperDesk;
import fangxin.stationery.PaperKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where the scans of a paper are looked at by whoever may see the paper. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY, Roles.HANDLER,
        Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class ArchiveDesk {
    @Inject
    Scans scans;
    @Inject
    PaperDesk papers;

    public List<ScanDesk.View> scansOf(PaperKind kind, String subject) {
        papers.paper(kind, subject);
        return scans.of(kind, subject).stream().map(ScanDesk.View::of).toList();
    }
}

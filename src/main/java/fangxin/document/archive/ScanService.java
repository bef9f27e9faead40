package fangxin.document.archive;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentType;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Service that takes scans of stamped documents and matches each by its code or number. */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
public class ScanService {
    static final String PURPOSE = "PAPER_SCAN";

    /** View of a scan; {@code kind} and {@code subject} are null until it is matched to a document. */
    public record ScanView(
            String id,
            String fileId,
            String fileName,
            DocumentType kind,
            String subject,
            String candidacy,
            ScanMatchMethod matchedBy,
            String receivedBy,
            Instant receivedAt)
            implements Serializable {
        static ScanView of(Scan scan) {
            return new ScanView(
                    scan.id(),
                    scan.fileId(),
                    scan.fileName(),
                    scan.kind(),
                    scan.subject(),
                    scan.candidacy(),
                    scan.matchedBy(),
                    scan.actorName(),
                    scan.receivedAt());
        }

        public String address() {
            return kind == null ? null : "/work/document?kind=" + kind.slug() + "&subject=" + subject;
        }
    }

    @Inject
    ScanRepository scans;

    @Inject
    ScanMatcher matching;

    @Inject
    FileStore files;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** Takes one in. It is a JPEG, a PNG or a PDF by its content. */
    public ScanView receive(String name, InputStream content) {
        Actor actor = signedIn.actor();
        List<String> offices = offices(actor);
        Scan scan = new Scan(offices.getFirst(), actor, moments.now().at());
        StoredFile file = files.store(scan.id(), PURPOSE, name, content, actor.account());
        scan.attach(file);
        Optional<MatchedDocument> byCode = matching.byPicture(file, offices, actor);
        byCode.ifPresent(found -> scan.attach(found, ScanMatchMethod.CODE));
        if (byCode.isEmpty()) {
            matching.byNumber(file.name(), offices, actor)
                    .ifPresent(found -> scan.attach(found, ScanMatchMethod.NUMBER));
        }
        scans.add(scan);
        return ScanView.of(scan);
    }

    /** The unmatched scans. */
    public List<ScanView> waiting() {
        return scans.waiting(offices(signedIn.actor())).stream()
                .map(ScanView::of)
                .toList();
    }

    /** Says which paper one is, by its number or the code printed on it. */
    public ScanView attach(String id, String paper) {
        Actor actor = signedIn.actor();
        List<String> offices = offices(actor);
        Scan scan = scans.byId(id);
        if (!offices.contains(scan.office())) {
            throw new NotFound(id);
        }
        String text = paper == null ? "" : paper.strip();
        scan.attach(
                matching.byCode(text, offices, actor)
                        .or(() -> matching.byNumber(text, offices, actor))
                        .orElseThrow(() -> RuleViolation.at("paper", "archive.scan.unknown")),
                ScanMatchMethod.HAND);
        return ScanView.of(scan);
    }

    private static List<String> offices(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.role() == Role.COUNTY_OFFICE || post.role() == Role.HANDLER)
                .map(Actor.Post::at)
                .distinct()
                .toList();
    }
}

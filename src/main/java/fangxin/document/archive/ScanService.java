package fangxin.document.archive;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
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
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Service boundary that stores scans of stamped documents, matches each by its code or number, lists the unmatched, and
 * lets an officer match them.
 */
@Stateless
@RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
public class ScanService {
    static final String PURPOSE = "DOCUMENT_SCAN";

    /** View of a scan; type of document, its name and the subject are null until the scan is matched to a document. */
    public record ScanView(
            @NotNull String id,
            @NotNull String fileId,
            @NotNull String fileName,
            String type,
            LocalizedText name,
            String subject,
            String candidacy,
            ScanMatchMethod matchedBy,
            @NotNull String receivedBy,
            @NotNull Instant receivedAt)
            implements Serializable {
        static ScanView of(Scan scan, DocumentTypeCatalogue types) {
            return new ScanView(
                    scan.id(),
                    scan.fileId(),
                    scan.fileName(),
                    scan.documentType(),
                    types.find(scan.documentType()).map(DocumentType::name).orElse(null),
                    scan.subject(),
                    scan.candidacy(),
                    scan.matchedBy(),
                    scan.actor().name(),
                    scan.receivedAt());
        }

        public String address() {
            return type == null ? null : "/work/document?type=" + type.toLowerCase(Locale.ROOT) + "&subject=" + subject;
        }
    }

    @Inject
    ScanRepository scans;

    @Inject
    ScanMatcher matching;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Stores a scan and matches it. Its content must be JPEG, PNG or PDF. */
    public ScanView receive(String name, InputStream content) {
        Actor actor = currentUser.actor();
        List<String> offices = offices(actor);
        Scan scan = new Scan(offices.getFirst(), actor, businessClock.now().at());
        StoredFile file = files.store(scan.id(), PURPOSE, name, content, actor.account());
        scan.attach(file);
        Optional<MatchedDocument> byCode = matching.byPicture(file, offices, actor);
        byCode.ifPresent(found -> scan.attach(found, ScanMatchMethod.CODE));
        if (byCode.isEmpty()) {
            matching.byNumber(file.name(), offices, actor)
                    .ifPresent(found -> scan.attach(found, ScanMatchMethod.NUMBER));
        }
        scans.add(scan);
        return ScanView.of(scan, types);
    }

    /** Lists the unmatched scans of the caller's offices. */
    public List<ScanView> unmatched() {
        return scans.unmatched(offices(currentUser.actor())).stream()
                .map(scan -> ScanView.of(scan, types))
                .toList();
    }

    /** Matches a scan to the document that has a number, or a printed code. */
    public ScanView attach(String id, String document) {
        Actor actor = currentUser.actor();
        List<String> offices = offices(actor);
        Scan scan = scans.byId(id);
        if (!offices.contains(scan.office())) {
            throw new NotFound(id);
        }
        String text = document == null ? "" : document.strip();
        scan.attach(
                matching.byCode(text, offices, actor)
                        .or(() -> matching.byNumber(text, offices, actor))
                        .orElseThrow(() -> RuleViolation.at("document", "archive.scan.unknown")),
                ScanMatchMethod.HAND);
        return ScanView.of(scan, types);
    }

    private static List<String> offices(Actor actor) {
        return actor.posts().stream()
                .filter(post -> post.role() == Role.COUNTY_OFFICE || post.role() == Role.HANDLER)
                .map(Actor.Post::place)
                .distinct()
                .toList();
    }
}

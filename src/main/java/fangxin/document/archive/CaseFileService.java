package fangxin.document.archive;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.document.issue.DocumentScope;
import fangxin.document.issue.DocumentService;
import fangxin.document.issue.DocumentView;
import fangxin.document.issue.UnmaskedFormService;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.naming.overview.NamingView;
import fangxin.naming.overview.NamingViewService;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleGroup;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.appeal.AppealDecisionView;
import fangxin.procedure.appeal.AppealDecisionViewService;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.consultation.ConsultationView;
import fangxin.procedure.consultation.ConsultationViewService;
import fangxin.procedure.meeting.MeetingDecisionView;
import fangxin.procedure.meeting.MeetingDecisionViewService;
import fangxin.referral.ReferralView;
import fangxin.referral.ReferralViewService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Service boundary that exports a finished case as one ZIP file (归档): documents (DOCX, masked for a reader without
 * permission), files, scans, HTML pages and checksums; it fires an event for the audit log, and answers who may export.
 */
@Stateless
@RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
public class CaseFileService {
    private static final Set<Stage> FINISHED =
            EnumSet.of(Stage.NAMED, Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    /** Event of a case file that is exported. */
    public record CaseFileExported(String reference, String office) {}

    @Inject
    CandidacyRepository candidacies;

    @Inject
    DocumentService documents;

    @Inject
    UnmaskedFormService fullForms;

    @Inject
    ConsultationViewService consultations;

    @Inject
    MeetingDecisionViewService meetings;

    @Inject
    AppealDecisionViewService appeals;

    @Inject
    ReferralViewService referrals;

    @Inject
    NamingViewService namings;

    @Inject
    TitleRepository titles;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    ScanRepository scans;

    @Inject
    FileStore files;

    @Inject
    CaseCodeNames words;

    @Inject
    Event<CaseFileExported> taken;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns whether the caller may export the file of a case now. */
    public boolean mayExport(String reference) {
        return candidacies
                .find(reference)
                .filter(candidacy -> FINISHED.contains(candidacy.stage()) && holds(currentUser.actor(), candidacy))
                .isPresent();
    }

    /** Refuses, or records the export in the audit log; called before the first byte is sent. */
    public void recordExport(String reference) {
        Candidacy candidacy = findForUpdate(reference);
        taken.fire(new CaseFileExported(reference, candidacy.office()));
    }

    /** Writes the file of a case to a stream. */
    public void write(String reference, OutputStream out) {
        Candidacy candidacy = findForUpdate(reference);
        CandidacyView view = CandidacyView.of(candidacy, currentUser.actor());
        Instant now = businessClock.now().at();
        CaseArchiveZip file = new CaseArchiveZip(out);
        try {
            for (DocumentView document : documentsOf(candidacy)) {
                DocumentService.RenderedDocument made = renderDocument(document);
                file.add(
                        "documents/" + CaseArchiveZip.safe(made.name()),
                        CaseFilePages.title(document),
                        document.issue().issuedAt() == null
                                ? now
                                : document.issue().issuedAt(),
                        made.bytes());
            }
            ConsultationView consulted = consultations.view(reference);
            List<MeetingDecisionView> decided = meetings.decisions(reference);
            List<AppealDecisionView> reviewed = appeals.decisions(reference);
            Optional<ReferralViewService.CandidacyReferral> sent = referrals.of(reference);
            Map<String, String> evidence = words.evidence(reference);
            int number = 0;
            for (StoredFile stored : filesOf(candidacy, decided, sent)) {
                try (InputStream bytes = Files.newInputStream(files.bytesOf(stored))) {
                    file.add(
                            "files/%03d-%s-%s"
                                    .formatted(
                                            ++number,
                                            CaseArchiveZip.safe(CaseCodeNames.of(stored, evidence)),
                                            CaseArchiveZip.safe(stored.name())),
                            CaseCodeNames.of(stored, evidence),
                            stored.storedAt(),
                            bytes);
                }
            }
            if (!consulted.requests().isEmpty() || !decided.isEmpty() || !reviewed.isEmpty()) {
                file.add(
                        "opinions-and-decisions.html",
                        CaseFilePages.text("archive.consultation"),
                        now,
                        bytes(CaseFilePages.consultation(view, consulted, decided, reviewed)));
            }
            if (sent.isPresent()) {
                file.add(
                        "sent-up.html",
                        CaseFilePages.text("archive.referral"),
                        now,
                        bytes(CaseFilePages.referral(view, sent.get())));
            }
            file.add(
                    "journal.html",
                    CaseFilePages.text("archive.journal"),
                    now,
                    bytes(CaseFilePages.journal(view, words.names(view))));
            file.add(
                    "index.html",
                    CaseFilePages.text("archive.index"),
                    now,
                    bytes(CaseFilePages.index(view, file.entries())));
            file.finish(now);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Renders a document of the archive, which contains names and numbers of persons; masked for a reader without
     * permission.
     */
    private DocumentService.RenderedDocument renderDocument(DocumentView document) {
        DocumentType type = types.byCode(document.type());
        return fullForms.masks(type, document.subject())
                ? fullForms.render(
                        type, document.subject(), DocumentFormat.DOCX, CaseFilePages.text("archive.full.purpose"))
                : documents.render(type, document.subject(), DocumentFormat.DOCX);
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Lists the files of the merchant and of officers, scans of stamped documents, signed minutes of the deciding
     * meetings, and the reply of the level above. The files of officers include letters of agencies.
     */
    private List<StoredFile> filesOf(
            Candidacy candidacy,
            List<MeetingDecisionView> decided,
            Optional<ReferralViewService.CandidacyReferral> sent) {
        List<StoredFile> all = new ArrayList<>(files.of(candidacy.reference()));
        scans.ofCandidacy(candidacy.reference()).forEach(scan -> all.add(files.byId(scan.fileId())));
        if (reads(currentUser.actor(), candidacy.round().owner())) {
            Stream.concat(
                            decided.stream().map(MeetingDecisionView::minutesScan),
                            sent.stream()
                                    .map(up -> up.item().reply())
                                    .filter(Objects::nonNull)
                                    .map(ReferralView.HigherLevelReplyView::scan))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(scan -> all.add(files.byId(scan)));
        }
        return all;
    }

    /** Returns the documents about the case, its notice, and the decision that named the shop. */
    private List<DocumentView> documentsOf(Candidacy candidacy) {
        List<DocumentView> all = new ArrayList<>(documents.about(DocumentScope.CANDIDACY, candidacy.reference()));
        NamingView naming = namings.of(candidacy.reference());
        Actor actor = currentUser.actor();
        if (naming.notice() != null && reads(actor, naming.notice().office().code())) {
            all.addAll(documents.about(DocumentScope.NOTICE, naming.notice().id()));
        }
        titles.ofCandidacy(candidacy.reference())
                .filter(title -> reads(actor, title.owner()))
                .map(Title::timeline)
                .ifPresent(events -> events.stream()
                        .map(TitleEvent::document)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(act -> all.addAll(documents.about(DocumentScope.OFFICIAL_DOCUMENT, act))));
        if (reads(actor, candidacy.round().owner())) {
            meetings.decisions(candidacy.reference()).stream()
                    .map(MeetingDecisionView::meeting)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(meeting -> all.addAll(documents.about(DocumentScope.MEETING, meeting)));
        }
        return all.stream()
                .filter(document -> document.issue().number() != null
                        || !document.numbered()
                        || types.byCode(document.type()).filedUnnumbered())
                .toList();
    }

    private static boolean reads(Actor actor, String owner) {
        return actor.audits(owner)
                || actor.posts().stream().anyMatch(post -> post.place().equals(owner));
    }

    private Candidacy findForUpdate(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        if (!holds(currentUser.actor(), candidacy)) {
            throw new NotFound(reference);
        }
        if (!FINISHED.contains(candidacy.stage())) {
            throw new RuleViolation("archive.unfinished");
        }
        return candidacy;
    }

    /**
     * Returns whether the person works at an office of the case (that of the county or the owner of the round) or
     * audits one of them, and is not recused from the merchant.
     */
    private static boolean holds(Actor actor, Candidacy candidacy) {
        return !actor.isRecusedFrom(candidacy.merchant().id())
                && (actor.audits(candidacy.office())
                        || actor.audits(candidacy.round().owner())
                        || actor.holds(RoleGroup.OFFICE_STAFF, candidacy.office())
                        || actor.holds(RoleGroup.OFFICE_STAFF, candidacy.round().owner()));
    }
}

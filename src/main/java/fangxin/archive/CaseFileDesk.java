package fangxin.archive;

import fangxin.RuleViolation;
import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.consultation.ConsultationRecordDesk;
import fangxin.consultation.ConsultationView;
import fangxin.evidence.FileStore;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.naming.NamingDesk;
import fangxin.naming.NamingView;
import fangxin.naming.Title;
import fangxin.naming.TitleEvent;
import fangxin.naming.Titles;
import fangxin.paper.FullFormDesk;
import fangxin.paper.PaperDesk;
import fangxin.paper.PaperView;
import fangxin.paper.Scope;
import fangxin.referral.ReferralCaseDesk;
import fangxin.stationery.PaperKind;
import fangxin.stationery.Typesetting.Form;
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

/** Where a finished case is taken out whole (归档): papers, files, scans, journal, index and sums. */
@Stateless
@RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.AUDITOR})
public class CaseFileDesk {
    private static final Set<Stage> FINISHED = EnumSet.of(Stage.NAMED, Stage.DECLINED, Stage.REFUSED, Stage.WITHDRAWN,
            Stage.LAPSED);

    /** Papers that a case holds even where they were never issued under a number of their own. */
    private static final Set<PaperKind> WITHOUT_NUMBER = EnumSet.of(PaperKind.NOTICE, PaperKind.NAMING, PaperKind.MINUTES);

    /** Somebody takes a case file. */
    public record Taken(String reference, String office) { }

    @Inject
    Candidacies candidacies;
    @Inject
    PaperDesk papers;
    @Inject
    FullFormDesk fullForms;
    @Inject
    ConsultationRecordDesk consultations;
    @Inject
    ReferralCaseDesk referrals;
    @Inject
    NamingDesk namings;
    @Inject
    Titles titles;
    @Inject
    Scans scans;
    @Inject
    FileStore files;
    @Inject
    CaseWords words;
    @Inject
    Event<Taken> taken;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Whether this person could take the file of a case now. */
    public boolean mayTake(String reference) {
        return candidacies.find(reference).filter(candidacy -> FINISHED.contains(candidacy.stage())
                && holds(signedIn.actor(), candidacy)).isPresent();
    }

    /** Begins: refuses, or enters in the journal who takes the file. */
    public void open(String reference) {
        Candidacy candidacy = held(reference);
        taken.fire(new Taken(reference, candidacy.office()));
    }

    /** Writes the file of a case. */
    public void write(String reference, OutputStream out) {
        Candidacy candidacy = held(reference);
        CandidacyView view = CandidacyView.of(candidacy, signedIn.actor());
        Instant now = moments.now().at();
        CaseFile file = new CaseFile(out);
        try {
            for (PaperView paper : papersOf(candidacy)) {
                PaperDesk.Made made = made(paper);
                file.add("papers/" + CaseFile.safe(made.name()), CaseIndex.paper(paper), paper.issuedAt() == null ? now
                        : paper.issuedAt(), made.bytes());
            }
            ConsultationView consulted = consultations.view(reference);
            Optional<ReferralCaseDesk.Sent> sent = referrals.of(reference);
            Map<String, String> evidence = words.evidence(reference);
            int number = 0;
            for (StoredFile stored : filesOf(candidacy, consulted, sent)) {
                try (InputStream bytes = Files.newInputStream(files.bytesOf(stored))) {
                    file.add("files/%03d-%s-%s".formatted(++number, CaseFile.safe(CaseWords.of(stored, evidence)),
                            CaseFile.safe(stored.name())), CaseWords.of(stored, evidence), stored.storedAt(), bytes);
                }
            }
            if (consulted.begun()) {
                file.add("opinions-and-decisions.html", CaseIndex.say("archive.consultation"), now,
                        bytes(CaseIndex.consultation(view, consulted)));
            }
            if (sent.isPresent()) {
                file.add("sent-up.html", CaseIndex.say("archive.referral"), now,
                        bytes(CaseIndex.referral(view, sent.get())));
            }
            file.add("journal.html", CaseIndex.say("archive.journal"), now, bytes(CaseIndex.journal(view, words.names(view))));
            file.add("index.html", CaseIndex.say("archive.index"), now, bytes(CaseIndex.index(view, file.entries())));
            file.finish(now);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** An archive keeps people's names and numbers; whoever may not see them takes it without. */
    private PaperDesk.Made made(PaperView paper) {
        return fullForms.masks(paper.kind(), paper.subject())
                ? fullForms.make(paper.kind(), paper.subject(), Form.DOCX, CaseIndex.say("archive.full.purpose"))
                : papers.make(paper.kind(), paper.subject(), Form.DOCX);
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the merchant handed in, what officers added, the stamped papers that came back, the signed minutes of the
     * meetings that decided, and the answer of the level above. Bodies' letters are among what officers added.
     */
    private List<StoredFile> filesOf(Candidacy candidacy, ConsultationView consulted, Optional<ReferralCaseDesk.Sent> sent) {
        List<StoredFile> all = new ArrayList<>(files.of(candidacy.reference()));
        scans.ofCandidacy(candidacy.reference()).forEach(scan -> all.add(files.byId(scan.fileId())));
        if (reads(signedIn.actor(), candidacy.round().owner())) {
            Stream.concat(consulted.decisions().stream().map(ConsultationView.Decision::minutesScan),
                    sent.stream().map(up -> up.item().scan())).filter(Objects::nonNull).distinct()
                    .forEach(scan -> all.add(files.byId(scan)));
        }
        return all;
    }

    /** The papers about the case itself, the notice it was in, and the decision that named it. */
    private List<PaperView> papersOf(Candidacy candidacy) {
        List<PaperView> all = new ArrayList<>(papers.about(Scope.CANDIDACY, candidacy.reference()));
        NamingView naming = namings.of(candidacy.reference());
        Actor actor = signedIn.actor();
        if (naming.notice() != null && reads(actor, naming.notice().owner())) {
            all.addAll(papers.about(Scope.NOTICE, naming.notice().id()));
        }
        titles.ofCandidacy(candidacy.reference()).filter(title -> reads(actor, title.owner())).map(Title::timeline)
                .ifPresent(events -> events.stream().map(TitleEvent::act).filter(Objects::nonNull).distinct()
                        .forEach(act -> all.addAll(papers.about(Scope.ACT, act))));
        if (reads(actor, candidacy.round().owner())) {
            consultations.view(candidacy.reference()).decisions().stream().map(ConsultationView.Decision::meeting)
                    .filter(Objects::nonNull).distinct()
                    .forEach(meeting -> all.addAll(papers.about(Scope.MEETING, meeting)));
        }
        return all.stream().filter(paper -> paper.number() != null || !paper.numbered()
                || WITHOUT_NUMBER.contains(paper.kind())).toList();
    }

    private static boolean reads(Actor actor, String owner) {
        return actor.holds(Role.AUDITOR) || actor.posts().stream().anyMatch(post -> post.at().equals(owner));
    }

    private Candidacy held(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        if (!holds(signedIn.actor(), candidacy)) {
            throw new Unknown(reference);
        }
        if (!FINISHED.contains(candidacy.stage())) {
            throw new RuleViolation("archive.unfinished");
        }
        return candidacy;
    }

    /** The offices that hold the case: the county's, and the one that owned the round; and the auditor. */
    private static boolean holds(Actor actor, Candidacy candidacy) {
        return actor.holds(Role.AUDITOR) || actor.posts().stream().anyMatch(post -> switch (post.role()) {
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER -> post.at().equals(candidacy.office())
                    || post.at().equals(candidacy.round().owner());
            default -> false;
        });
    }
}

package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentRenderer;
import fangxin.document.template.DocumentTemplate;
import fangxin.document.template.DocumentType;
import fangxin.document.template.TemplateRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Service that lists, renders and issues the documents of a case, a notice, a meeting or a round. */
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
public class DocumentService {
    /**
     * Documents that a merchant may read: its own forms before they are issued, and notifications to it once issued.
     */
    static final Set<DocumentType> OWN = EnumSet.of(DocumentType.APPLICATION, DocumentType.PLEDGE);

    private static final Set<DocumentType> TOLD = EnumSet.of(DocumentType.RETURN, DocumentType.DECLINE);

    /** Number and date of a paper; without a number the register gives the next. */
    public record DocumentIssueInput(@Length(max = 100) String number, LocalDate date) {}

    /** Rendered document to send. */
    public record RenderedDocument(byte[] bytes, String type, String name) {}

    @Inject
    @Any
    Instance<DocumentComposer> writers;

    @Inject
    DocumentRepository papers;

    @Inject
    DocumentNumbering numbering;

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentRenderer typesetting;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** The papers about a case, a round, a notice, an act or a meeting, as far as they are for this person. */
    public List<DocumentView> about(DocumentScope scope, String id) {
        Actor actor = signedIn.actor();
        boolean merchant = merchantOnly(actor);
        List<DocumentComposer.DocumentOffer> offers = writers.stream()
                .filter(writer -> writer.scope() == scope)
                .filter(writer -> !merchant
                        || writer.kinds().stream().anyMatch(kind -> OWN.contains(kind) || TOLD.contains(kind)))
                .flatMap(writer -> writer.offers(id).stream())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        Map<String, IssuedDocument> issued =
                papers
                        .about(offers.stream()
                                .map(DocumentComposer.DocumentOffer::subject)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(paper -> paper.kind() + paper.subject(), Function.identity()));
        return offers.stream()
                .filter(offer -> !merchant
                        || OWN.contains(offer.kind())
                        || (TOLD.contains(offer.kind()) && issued.containsKey(offer.kind() + offer.subject())))
                .map(offer -> DocumentView.of(offer, issued.get(offer.kind() + offer.subject())))
                .toList();
    }

    private static boolean merchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }

    /** One paper, with what its number would be. */
    public DocumentView paper(DocumentType kind, String subject) {
        DocumentDraft draft = draft(kind, subject);
        Optional<IssuedDocument> issued = papers.find(kind, subject);
        Actor actor = signedIn.actor();
        return DocumentView.of(
                draft,
                issued.orElse(null),
                kind.numbered() && issued.isEmpty() && draft.lacks() == null && issuer(actor, draft.office()),
                issued.isPresent() || !kind.numbered()
                        ? null
                        : numbering.foreseen(
                                draft.office(), kind, moments.now().today().getYear()));
    }

    public RenderedDocument make(DocumentType kind, String subject, DocumentFormat form) {
        DocumentDraft draft = draft(kind, subject, writer -> writer.print(kind, subject));
        Optional<IssuedDocument> issued = papers.find(kind, subject);
        DocumentTemplate template = issued.map(IssuedDocument::template)
                .map(templates::byId)
                .orElseGet(() -> templates.inForce(kind, draft.office()));
        DocumentData content = issued.map(IssuedDocument::content).orElseGet(() -> unissued(draft));
        if (form == DocumentFormat.XLSX && kind.list().isEmpty()) {
            throw new NotFound(kind.slug());
        }
        return new RenderedDocument(
                typesetting.set(form, kind, templates.bytesOf(template), content),
                form.type(),
                ChineseText.text("templates.kind." + kind)
                        + issued.map(paper -> "-" + paper.number()).orElse("") + "-" + subject + "."
                        + form.name().toLowerCase(Locale.ROOT));
    }

    /** Renders the document as it is: without a number where it has none, with today's date. */
    private DocumentData unissued(DocumentDraft draft) {
        BusinessMoment now = moments.now();
        return numbered(
                draft,
                Optional.ofNullable(draft.number())
                        .orElseGet(
                                () -> draft.kind().numbered() ? numbering.open(draft.office(), draft.kind(), now) : ""),
                Optional.ofNullable(draft.date()).orElse(now.today()));
    }

    static DocumentData numbered(DocumentDraft draft, String number, LocalDate date) {
        return draft.content()
                .with(Map.of(
                        "number",
                        number,
                        "date",
                        ChineseText.day(date),
                        "code",
                        DocumentCode.of(draft.kind(), draft.subject())));
    }

    /** Issues a paper: its number, its words and the version of its template stay what they are now. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public DocumentView issue(DocumentType kind, String subject, DocumentIssueInput issuing) {
        DocumentDraft draft = draft(kind, subject);
        Actor actor = signedIn.actor();
        if (!issuer(actor, draft.office())) {
            throw new NotFound(subject);
        }
        requireOpen(draft);
        Constraints.check(issuing);
        BusinessMoment now = moments.now();
        LocalDate date = date(draft, issuing, now);
        boolean given = draft.number() != null
                || (issuing.number() != null && !issuing.number().isBlank());
        String number = draft.number() != null
                ? fixed(draft)
                : given
                        ? numbering.given(draft.office(), kind, issuing.number())
                        : numbering.next(draft.office(), kind, date);
        IssuedDocument paper = new IssuedDocument(
                draft,
                number,
                given,
                date,
                templates.inForce(kind, draft.office()),
                numbered(draft, number, date),
                actor,
                now.at());
        papers.add(paper);
        return DocumentView.of(draft, paper, false, null);
    }

    private void requireOpen(DocumentDraft draft) {
        if (!draft.kind().numbered()) {
            throw new RuleViolation("document.form");
        }
        if (draft.lacks() != null) {
            throw new RuleViolation(draft.lacks());
        }
        papers.find(draft.kind(), draft.subject()).ifPresent(paper -> {
            throw RuleViolation.conflict("document.issued", paper.actorName(), paper.issuedAt(), paper.number());
        });
    }

    private static LocalDate date(DocumentDraft draft, DocumentIssueInput issuing, BusinessMoment now) {
        LocalDate date = draft.date() != null ? draft.date() : issuing.date() == null ? now.today() : issuing.date();
        if (date.isAfter(now.today())) {
            throw RuleViolation.at("date", "document.date.future");
        }
        return date;
    }

    /** The number that the act or the notice has already. */
    private String fixed(DocumentDraft draft) {
        if (papers.numbered(draft.office(), draft.number())) {
            throw RuleViolation.at("number", "document.number.taken", draft.number());
        }
        return numbering.noted(draft.office(), draft.kind(), draft.number());
    }

    private static boolean issuer(Actor actor, String office) {
        return actor.holds(Role.COUNTY_OFFICE, office) || actor.holds(Role.HANDLER, office);
    }

    /** The composers check that the reader may see the case; other subjects are for their office only. */
    private DocumentDraft draft(DocumentType kind, String subject) {
        return draft(kind, subject, writer -> writer.write(kind, subject));
    }

    private DocumentDraft draft(DocumentType kind, String subject, Function<DocumentComposer, DocumentDraft> written) {
        Actor actor = signedIn.actor();
        if (merchantOnly(actor)
                && !OWN.contains(kind)
                && (!TOLD.contains(kind) || papers.find(kind, subject).isEmpty())) {
            throw new NotFound(subject);
        }
        DocumentDraft draft = written.apply(writers.stream()
                .filter(writer -> writer.kinds().contains(kind))
                .findFirst()
                .orElseThrow());
        boolean own = actor.audits(draft.office())
                || actor.posts().stream().anyMatch(post -> post.at().equals(draft.office()));
        if (draft.candidacy() == null
                && kind != DocumentType.CONSULTATION
                && kind != DocumentType.RECOMMENDATIONS
                && !own) {
            throw new NotFound(subject);
        }
        return draft;
    }
}

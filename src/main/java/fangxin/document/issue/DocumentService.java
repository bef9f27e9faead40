package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.document.template.DocumentAudience;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentRenderer;
import fangxin.document.template.DocumentTemplate;
import fangxin.document.template.DocumentType;
import fangxin.document.template.DocumentTypeCatalogue;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Service boundary that lists, renders and issues the documents of a subject of any {@link DocumentScope}, such as a
 * case, a round or a station, for the audience of each type.
 */
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
public class DocumentService {
    /** Number and date of a document to issue; without a number it gets the next of the register. */
    public record DocumentIssueInput(@Length(max = 100) String number, LocalDate date) {}

    /** Rendered document to send. */
    public record RenderedDocument(byte[] bytes, String type, String name) {}

    private record OfferedDocument(DocumentType type, String subject, LocalizedText issuer) {
        String key() {
            return type.code() + subject;
        }
    }

    @Inject
    @Any
    Instance<DocumentComposer> composers;

    @Inject
    DocumentRepository documents;

    @Inject
    DocumentNumbering numbering;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    TemplateRepository templates;

    @Inject
    DocumentRenderer renderer;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the documents about a case, a round, a notice, an official document, a meeting, a reported change of
     * particulars, a proceeding of supervision, an urging letter or a complaint that the caller may read.
     */
    public List<DocumentView> about(DocumentScope scope, String id) {
        Actor actor = currentUser.actor();
        boolean merchant = isMerchantOnly(actor);
        List<OfferedDocument> offers = composers.stream()
                .filter(composer -> composer.scope() == scope)
                .filter(composer -> !merchant
                        || composer.contents().stream()
                                .flatMap(content -> types.withContentOf(content).stream())
                                .anyMatch(type -> type.audience().includesMerchant()))
                .flatMap(composer -> composer.offers(id).stream())
                .flatMap(offer -> types.withContentOf(offer.content()).stream()
                        .map(type -> new OfferedDocument(type, offer.subject(), offer.issuer())))
                .sorted(Comparator.comparingInt(offer -> types.all().indexOf(offer.type())))
                .toList();
        Map<String, IssuedDocument> issued =
                documents
                        .about(offers.stream()
                                .map(OfferedDocument::subject)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                document -> document.documentType() + document.subject(), Function.identity()));
        return offers.stream()
                .filter(offer -> !merchant || isReadByMerchant(offer.type(), () -> issued.containsKey(offer.key())))
                .map(offer -> DocumentView.of(offer.type(), offer.subject(), offer.issuer(), issued.get(offer.key())))
                .toList();
    }

    private static boolean isReadByMerchant(DocumentType type, BooleanSupplier issued) {
        return type.audience() == DocumentAudience.MERCHANT
                || (type.audience() == DocumentAudience.MERCHANT_ONCE_ISSUED && issued.getAsBoolean());
    }

    private static boolean isMerchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }

    /** Returns a document, with its number or the next number of its series. */
    public DocumentView document(DocumentType type, String subject) {
        DocumentDraft draft = draft(type, subject);
        Optional<IssuedDocument> issued = documents.find(type.code(), subject);
        Actor actor = currentUser.actor();
        return DocumentView.of(
                draft,
                issued.orElse(null),
                type.numbered() && issued.isEmpty() && draft.lacks() == null && isIssuer(actor, draft.office()),
                issued.isPresent() || !type.numbered()
                        ? null
                        : numbering.previewNumber(
                                draft.office(),
                                type.code(),
                                businessClock.now().today().getYear()));
    }

    public RenderedDocument render(DocumentType type, String subject, DocumentFormat format) {
        DocumentDraft draft = draft(type, subject, (composer, written) -> composer.print(written, subject));
        Optional<IssuedDocument> issued = documents.find(type.code(), subject);
        DocumentTemplate template = issued.map(IssuedDocument::template)
                .map(templates::byId)
                .orElseGet(() -> templates.inForce(type, draft.office()));
        DocumentData content = issued.map(IssuedDocument::content).orElseGet(() -> unissued(draft));
        if (format == DocumentFormat.XLSX && type.list().isEmpty()) {
            throw new NotFound(type.slug());
        }
        return new RenderedDocument(
                renderer.render(format, type, templates.bytesOf(template), content),
                format.type(),
                type.name().zh()
                        + issued.map(document -> "-" + document.number()).orElse("") + "-" + subject + "."
                        + format.name().toLowerCase(Locale.ROOT));
    }

    /** Renders the present draft of the document: without a number where it has none, with today's date. */
    private DocumentData unissued(DocumentDraft draft) {
        BusinessMoment now = businessClock.now();
        return numbered(
                draft,
                Optional.ofNullable(draft.number())
                        .orElseGet(() -> draft.type().numbered()
                                ? numbering.open(draft.office(), draft.type().code(), now)
                                : ""),
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
                        DocumentCode.of(draft.type(), draft.subject())));
    }

    /** Issues a document: from now on its number, content and template version do not change. */
    @RolesAllowed({RoleNames.COUNTY_OFFICE, RoleNames.HANDLER})
    public DocumentView issue(DocumentType type, String subject, DocumentIssueInput issuing) {
        DocumentDraft draft = draft(type, subject);
        Actor actor = currentUser.actor();
        if (!isIssuer(actor, draft.office())) {
            throw new NotFound(subject);
        }
        requireOpen(draft);
        Constraints.check(issuing);
        BusinessMoment now = businessClock.now();
        LocalDate date = date(draft, issuing, now);
        boolean given = draft.number() != null
                || (issuing.number() != null && !issuing.number().isBlank());
        String number = draft.number() != null
                ? fixed(draft)
                : given
                        ? numbering.enteredNumber(draft.office(), type.code(), issuing.number())
                        : numbering.next(draft.office(), type.code(), date);
        IssuedDocument document = new IssuedDocument(
                draft,
                number,
                given,
                date,
                templates.inForce(type, draft.office()),
                numbered(draft, number, date),
                actor,
                now.at());
        documents.add(document);
        return DocumentView.of(draft, document, false, null);
    }

    /** Refuses to issue a form, a document whose case lacks something, and a document twice. */
    private void requireOpen(DocumentDraft draft) {
        if (!draft.type().numbered()) {
            throw new RuleViolation("document.form");
        }
        if (draft.lacks() != null) {
            throw new RuleViolation(draft.lacks());
        }
        documents.find(draft.type().code(), draft.subject()).ifPresent(document -> {
            throw RuleViolation.conflict(
                    "document.issued", document.actor().name(), document.issuedAt(), document.number());
        });
    }

    /** Returns the date of the document: today unless another is stated, never in the future. */
    private static LocalDate date(DocumentDraft draft, DocumentIssueInput issuing, BusinessMoment now) {
        LocalDate date = draft.date() != null ? draft.date() : issuing.date() == null ? now.today() : issuing.date();
        if (date.isAfter(now.today())) {
            throw RuleViolation.at("date", "document.date.future");
        }
        return date;
    }

    /** Returns the number that the official document or the notice already has. */
    private String fixed(DocumentDraft draft) {
        if (documents.hasNumber(draft.office(), draft.number())) {
            throw RuleViolation.at("number", "document.number.taken", draft.number());
        }
        return numbering.noted(draft.office(), draft.type().code(), draft.number());
    }

    private static boolean isIssuer(Actor actor, String office) {
        return actor.holds(Role.COUNTY_OFFICE, office) || actor.holds(Role.HANDLER, office);
    }

    /**
     * Composes the draft. The composer checks that the reader may see the case; the audience of the type decides the
     * rest.
     */
    private DocumentDraft draft(DocumentType type, String subject) {
        return draft(type, subject, (composer, written) -> composer.write(written, subject));
    }

    /** Composes the document as the type that has the content, with only the fields and tables of the wanted type. */
    private DocumentDraft draft(
            DocumentType type, String subject, BiFunction<DocumentComposer, DocumentType, DocumentDraft> written) {
        Actor actor = currentUser.actor();
        if (isMerchantOnly(actor)
                && !isReadByMerchant(
                        type, () -> documents.find(type.code(), subject).isPresent())) {
            throw new NotFound(subject);
        }
        DocumentComposer composer = composers.stream()
                .filter(each -> each.contents().contains(type.content()))
                .findFirst()
                .orElseThrow(() -> new NotFound(subject));
        DocumentDraft draft =
                written.apply(composer, types.byCode(type.content())).withDocumentNumber(type);
        boolean own = actor.audits(draft.office())
                || actor.posts().stream().anyMatch(post -> post.place().equals(draft.office()));
        if (type.audience() == DocumentAudience.ISSUING_OFFICE && !own) {
            throw new NotFound(subject);
        }
        return draft;
    }
}

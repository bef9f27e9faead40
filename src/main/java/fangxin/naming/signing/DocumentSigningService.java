package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.title.PlaqueReturnPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleConferral;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleView;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for signing official documents (签发), which carries them out on titles (confers them, or takes their
 * step); signers also preview the titles, leave out subjects, and take back the signature of a naming shortly after it.
 */
@Stateless
public class DocumentSigningService {
    /**
     * Data of the signed paper as its signer enters them.
     *
     * @param leaveOut subjects that stay out of the batch for now
     */
    public record Signing(
            @Length(max = 100) String documentNumber,
            LocalDate documentDate,
            Set<@Length(max = 30) String> leaveOut,
            @Length(max = 2000) String remark) {
        public Signing {
            remark = FieldErrors.tidy(remark);
        }
    }

    @Resource
    SessionContext context;

    @Inject
    OfficialDocumentRepository documents;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    SigningChainAccess chain;

    @Inject
    NoticeRepository notices;

    @Inject
    NamingPreconditions clearance;

    @Inject
    TitleRepository titles;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    TitleConferral conferring;

    @Inject
    AccountNotifier mailings;

    @Inject
    TitleRegister register;

    @Inject
    HearingPolicy hearing;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    PlaqueReturnPolicy terms;

    @Inject
    DocumentReviewService service;

    @Inject
    PasswordConfirmation confirmation;

    /** Signs a document, which takes effect from the date of the paper; returns the numbers of the titles concerned. */
    @RolesAllowed(RoleNames.SIGNER)
    public List<String> sign(String id, Signing signing) {
        confirmation.requireGiven();
        return carryOut(id, signing);
    }

    /**
     * Returns the titles as the public would see them once the document is signed: signs it and rolls the transaction
     * back.
     */
    @RolesAllowed(RoleNames.SIGNER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<TitleView> preview(String id, Signing signing) {
        LocalDate today = businessClock.now().today();
        List<TitleView> titles = carryOut(id, signing).stream()
                .map(number -> TitleView.of(this.titles.byNumber(number), today, agencies, trades))
                .toList();
        context.setRollbackOnly();
        return titles;
    }

    /** Signs the items that are not omitted; refuses the batch while one of those has an obstacle. */
    private List<String> carryOut(String id, Signing signing) {
        OfficialDocument document = chain.findForUpdate(id);
        chain.lock(
                document.type(),
                document.items().stream().map(OfficialDocumentItem::subject).toList());
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        Constraints.check(signing);
        document.sign(signing.documentNumber(), signing.documentDate(), signing.remark(), by);
        Set<String> leaveOut = signing.leaveOut() == null ? Set.of() : signing.leaveOut();
        document.items().stream()
                .filter(item -> leaveOut.contains(item.subject()))
                .forEach(OfficialDocumentItem::exclude);
        List<OfficialDocumentItem> signed =
                document.items().stream().filter(item -> !item.isExcluded()).toList();
        if (signed.isEmpty()) {
            throw RuleViolation.at("leaveOut", "naming.officialDocument.empty");
        }
        return document.type().confersTitles() ? name(document, signed, by) : decide(document, signed, by);
    }

    /** Signs a document and stores the scan of its signed copy, in one transaction. */
    @RolesAllowed(RoleNames.SIGNER)
    public List<String> sign(String id, Signing signing, String scanName, InputStream scan) {
        List<String> titles = sign(id, signing);
        service.attach(id, scanName, scan);
        return titles;
    }

    /** Signs the document under way that has this candidacy in it. */
    @RolesAllowed(RoleNames.SIGNER)
    public void signWith(String reference, Signing signing) {
        Actor actor = currentUser.actor();
        candidacies.byReference(reference).requireVisibleTo(actor);
        sign(
                documents
                        .underWayWith(reference)
                        .filter(document -> document.isReadBy(actor))
                        .orElseThrow(() -> new RuleViolation("naming.officialDocument.none"))
                        .id(),
                signing);
    }

    /**
     * Withdraws the signature of a naming, shortly after it was given: its titles are void, its candidacies wait for
     * another naming, and the service notifies the holders.
     */
    @RolesAllowed(RoleNames.SIGNER)
    public void takeBack(String id, SignatureWithdrawalInput input) {
        confirmation.requireGiven();
        SignatureWithdrawalInput asked = Constraints.check(input);
        OfficialDocument document = chain.findForUpdate(id);
        chain.lock(
                document.type(),
                named(document).map(OfficialDocumentItem::subject).toList());
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        List<Title> conferred = named(document)
                .map(OfficialDocumentItem::title)
                .sorted()
                .map(titles::findForUpdate)
                .toList();
        SignatureWithdrawalRule.require(
                document, conferred, by.actor(), by.moment().at());
        StepContext taking = StepContext.by(by.actor(), by.moment()).because(asked.reason());
        named(document)
                .map(item -> candidacies.byReference(item.subject()))
                .forEach(candidacy -> candidacy.withdrawNaming(taking));
        for (Title title : conferred) {
            register.voidNaming(title, by);
            mailings.toMerchant(
                    title.holder().merchant(),
                    by.moment().today(),
                    "naming.letter.takenBack",
                    "taken-back/" + title.number(),
                    title.place().signName(),
                    title.number());
        }
        document.takeBack(asked.reason(), by);
    }

    /** Returns the moment until which this signer can withdraw the signature, or empty. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public Optional<Instant> takeBackUntil(String id) {
        OfficialDocument document = chain.requireVisible(id);
        return SignatureWithdrawalRule.until(
                document,
                titles.numbered(named(document).map(OfficialDocumentItem::title).toList()),
                currentUser.actor(),
                businessClock.now().at());
    }

    private static Stream<OfficialDocumentItem> named(OfficialDocument document) {
        return document.items().stream().filter(item -> item.title() != null);
    }

    private List<String> name(OfficialDocument document, List<OfficialDocumentItem> signed, ActionStamp by) {
        Map<String, NoticeItem> noticed = notices.itemsOf(
                signed.stream().map(OfficialDocumentItem::subject).toList());
        List<NoticeItem> items = signed.stream()
                .map(item -> Optional.ofNullable(noticed.get(item.subject()))
                        .orElseThrow(() -> new NotFound(item.subject())))
                .toList();
        requireClean(items, clearance.obstacles(items, by.moment()));
        items.stream()
                .filter(item -> !document.documentDate().isAfter(item.notice().lastDay()))
                .findFirst()
                .ifPresent(item -> {
                    throw RuleViolation.at(
                            "documentDate",
                            "naming.officialDocument.beforeEnd",
                            item.notice().lastDay());
                });
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            Title title = confer(document, items.get(i), by);
            signed.get(i).named(title);
            numbers.add(title.number());
        }
        return numbers;
    }

    /** Refuses the batch: first the names of those with obstacles, then each obstacle. */
    private static void requireClean(List<NoticeItem> items, Map<String, List<Violation>> obstacles) {
        List<NoticeItem> unclean = items.stream()
                .filter(item -> obstacles.containsKey(item.candidacy().reference()))
                .toList();
        if (!unclean.isEmpty()) {
            String names = unclean.stream().map(NoticeItem::signName).collect(Collectors.joining("、"));
            throw new RuleViolation(Stream.concat(
                            Stream.of(new Violation("leaveOut", "naming.officialDocument.unclean", List.of(names))),
                            unclean.stream()
                                    .flatMap(item ->
                                            obstacles.get(item.candidacy().reference()).stream()))
                    .toList());
        }
    }

    private Title confer(OfficialDocument document, NoticeItem item, ActionStamp by) {
        Candidacy candidacy = item.candidacy();
        candidacy.take(Step.NAME, StepContext.by(by.actor(), by.moment()).because(document.documentNumber()));
        return conferring.by(document.decision(), item, by);
    }

    private List<String> decide(OfficialDocument document, List<OfficialDocumentItem> signed, ActionStamp by) {
        OfficialDocumentType type = document.type();
        for (OfficialDocumentItem item : signed) {
            Title title = titles.byNumber(item.subject());
            hearing.obstacle(type, title, document.id()).ifPresent(unheard -> {
                throw new RuleViolation(List.of(unheard));
            });
            hearing.dateObstacle(type, title, document.id(), document.documentDate())
                    .ifPresent(early -> {
                        throw new RuleViolation(List.of(early));
                    });
            LocalDate plaqueDueOn = type.isPlaqueReturned()
                    ? terms.lastReturnDay(title, by.moment().today(), by.moment())
                    : null;
            register.decide(title, type.decision(), document.decision(), plaqueDueOn, by);
            mailings.toMerchant(
                    title.holder().merchant(),
                    by.moment().today(),
                    plaqueDueOn == null ? "naming.letter.decision" : "naming.letter.decision.plaque",
                    type.code() + "/" + document.id() + "/" + title.number(),
                    title.place().signName(),
                    title.number(),
                    document.documentNumber(),
                    document.reason() == null ? "—" : document.reason(),
                    title.plaque().dueOn(),
                    type.name(),
                    type.outcome(),
                    title.consequencesOf(document.id()));
        }
        return signed.stream().map(OfficialDocumentItem::subject).toList();
    }
}

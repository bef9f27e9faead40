package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListSlice;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.title.DecisionDocument;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCause;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStep;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.StoredFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Service boundary for official documents in the signing chain: staff list, count and read them, with their grounds and
 * effects on titles; reviewers approve them (审核), reviewers and signers send them back, and all links store scans.
 */
@Stateless
public class DocumentReviewService {
    private static final int MOST = 200;

    @Inject
    OfficialDocumentRepository documents;

    @Inject
    OfficialDocumentTypeRepository types;

    @Inject
    SigningChainAccess chain;

    @Inject
    NoticeRepository notices;

    @Inject
    NamingPreconditions clearance;

    @Inject
    TitleRepository titles;

    @Inject
    TitleRegister register;

    @Inject
    HearingPolicy hearing;

    @Inject
    AgencyRepository agencies;

    @Inject
    FileStore files;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @RolesAllowed(RoleNames.REVIEWER)
    public void review(String id, SigningRemarkInput input) {
        OfficialDocument document = chain.findForUpdate(id);
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        document.review(Constraints.check(input).remark(), by);
        chain.notifyNext(document, by);
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.SIGNER})
    public void sendBack(String id, SigningReasonInput input) {
        Constraints.check(input);
        OfficialDocument document = chain.findForUpdate(id);
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        document.sendBack(input.reason(), by);
        chain.notifyNext(document, by);
    }

    /** Stores the scan of the signed paper. */
    @RolesAllowed({RoleNames.HANDLER, RoleNames.REVIEWER, RoleNames.SIGNER})
    public String attach(String id, String name, InputStream in) {
        OfficialDocument document = chain.requireVisible(id);
        return files.store(document.id(), "SCAN", name, in, currentUser.actor().account())
                .id();
    }

    /** Returns the ground of a decision as its drafter states it, and the last day that it sets. */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public DecisionGround ground(String id) {
        return chain.requireVisible(id).ground();
    }

    /**
     * Returns the titles that a document is about with the cause of their change, as {@link TitleRegister#cause} states
     * it; none for a naming, and for a type that changes no state.
     */
    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public Map<Title, TitleCause> causes(String id) {
        OfficialDocument document = chain.requireVisible(id);
        Optional<TitleStep> step = document.type().step();
        if (step.isEmpty()) {
            return Map.of();
        }
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        DecisionDocument decision = document.decisionOn(by.moment().today());
        Map<Title, TitleCause> causes = new LinkedHashMap<>();
        titles.numbered(document.items().stream()
                        .filter(item -> !item.isExcluded())
                        .map(OfficialDocumentItem::subject)
                        .toList())
                .forEach(title -> causes.put(title, register.cause(title, step.get(), decision, by)));
        return causes;
    }

    /** Lists the documents of this person's offices, those in progress first. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public List<OfficialDocumentView> documents() {
        return documents(OfficialDocumentFilter.NONE, new ListSlice(null, 0, MOST));
    }

    /** Returns a part of the documents of this person's offices. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public List<OfficialDocumentView> documents(OfficialDocumentFilter filter, ListSlice slice) {
        Actor actor = currentUser.actor();
        return views(documents.ofOwners(OfficeOwnership.offices(actor), filter, actor, slice), actor, Optional.empty());
    }

    /** Returns the number of the documents of this person's offices. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public long count(OfficialDocumentFilter filter) {
        Actor actor = currentUser.actor();
        return documents.countOfOwners(OfficeOwnership.offices(actor), filter, actor);
    }

    /** Returns all types of official document, in the order of lists. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public List<OfficialDocumentTypeView> types() {
        return types.all().stream().map(OfficialDocumentType::view).toList();
    }

    @RolesAllowed({RoleNames.OFFICE_STAFF, RoleNames.AUDITOR})
    public OfficialDocumentView document(String id) {
        return view(chain.requireVisible(id), currentUser.actor());
    }

    /** Returns the document under way that has a candidacy in it. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public Optional<OfficialDocumentView> underWayWith(String subject) {
        Actor actor = currentUser.actor();
        return documents
                .underWayWith(subject)
                .filter(document -> document.isReadBy(actor) && !documents.isHiddenFrom(actor, document))
                .map(document -> view(document, actor));
    }

    private OfficialDocumentView view(OfficialDocument document, Actor actor) {
        return views(List.of(document), actor, Optional.of(businessClock.now())).getFirst();
    }

    /** @param now moment of the check for obstacles; empty in a list, which does not check */
    private List<OfficialDocumentView> views(List<OfficialDocument> shown, Actor actor, Optional<BusinessMoment> now) {
        List<String> subjects = shown.stream()
                .flatMap(document -> document.items().stream())
                .map(OfficialDocumentItem::subject)
                .distinct()
                .toList();
        Map<String, NoticeItem> items = notices.itemsOf(subjects);
        Map<String, Title> titled = titles.byNumbers(subjects);
        Map<String, List<StoredFile>> scans =
                files.of(shown.stream().map(OfficialDocument::id).toList());
        Map<String, LocalizedText> names = agencies.names();
        Optional<Map<String, List<Violation>>> obstacles = now.map(at -> clearance.obstacles(
                shown.stream()
                        .filter(OfficialDocument::isInProgress)
                        .flatMap(document -> document.items().stream())
                        .map(OfficialDocumentItem::subject)
                        .map(items::get)
                        .filter(Objects::nonNull)
                        .toList(),
                at));
        return shown.stream()
                .map(document -> view(
                        document,
                        actor,
                        names.get(document.owner()),
                        document.items().stream()
                                .map(item -> view(
                                        item,
                                        items.get(item.subject()),
                                        titled.get(item.subject()),
                                        obstacles
                                                .map(found -> items.containsKey(item.subject())
                                                        ? found.getOrDefault(item.subject(), List.of())
                                                        : unheard(document, titled.get(item.subject())))
                                                .orElse(null)))
                                .toList(),
                        scans.getOrDefault(document.id(), List.of())))
                .toList();
    }

    /**
     * Returns the violation that prevents the signing of a document in progress on a title: its holder was not heard.
     */
    private List<Violation> unheard(OfficialDocument document, Title title) {
        return document.isInProgress()
                ? hearing.obstacle(document.type(), title, document.id()).stream()
                        .toList()
                : List.of();
    }

    private static OfficialDocumentView view(
            OfficialDocument document,
            Actor actor,
            LocalizedText owner,
            List<OfficialDocumentItemView> items,
            List<StoredFile> scans) {
        return new OfficialDocumentView(
                document.id(),
                document.type().view(),
                new OfficialDocumentView.IssuingOffice(document.owner(), owner),
                document.subject(),
                document.reason(),
                document.documentNumber(),
                document.documentDate(),
                document.state(),
                new OfficialDocumentView.SigningProgress(
                        document.signerCount(),
                        document.state().next().orElse(null),
                        document.waitsFor(actor),
                        document.draftedAt(),
                        document.signedAt(),
                        document.links().stream()
                                .map(l -> new SigningStepView(
                                        l.role(),
                                        l.verdict(),
                                        l.actor().account(),
                                        l.actor().name(),
                                        l.deputyFor(),
                                        l.remark(),
                                        l.takenAt()))
                                .toList()),
                items,
                scans.stream().map(StoredFile::id).toList());
    }

    /** @param of where the item is a candidacy on notice, else {@code title} */
    private static OfficialDocumentItemView view(
            OfficialDocumentItem item, NoticeItem of, Title title, List<Violation> obstacles) {
        return of != null
                ? new OfficialDocumentItemView(
                        item.seq(),
                        item.subject(),
                        of.registeredName(),
                        of.signName(),
                        of.address(),
                        obstacles,
                        item.isExcluded(),
                        item.title())
                : new OfficialDocumentItemView(
                        item.seq(),
                        item.subject(),
                        title.holder().registeredName(),
                        title.place().signName(),
                        title.place().address(),
                        obstacles,
                        item.isExcluded(),
                        title.number());
    }
}

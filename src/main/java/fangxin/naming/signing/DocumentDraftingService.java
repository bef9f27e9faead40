package fangxin.naming.signing;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.title.DecisionGround;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleCauseComposer;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Service boundary for drafting official documents (承办), the first link of the signing chain: handlers choose round,
 * type and subjects, draft, rewrite or drop a document; proceedings and renewals draft the one that they decided on. It
 * shows the obstacles of subjects, and refuses those in another document or whose holder was not heard.
 */
@Stateless
public class DocumentDraftingService {
    /** Candidacy or title that can be taken into a draft, with the obstacles to its naming. */
    public record Nameable(
            String reference, String registeredName, String signName, String address, List<Violation> obstacles)
            implements Serializable {
        public boolean hasNoObstacle() {
            return obstacles.isEmpty();
        }
    }

    public record RoundChoice(String id, LocalizedText title, int waiting) {}

    /** Proposed content of a draft, with which its form is filled in. */
    public record DraftPrefill(LocalizedText about, String subject, List<Nameable> items, DecisionGround ground)
            implements Serializable {}

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
    TitleCauseComposer causes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    HearingPolicy hearing;

    @Inject
    SigningChainRegistry book;

    @Inject
    RoundRepository rounds;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the rounds in which this handler may draft a naming. */
    @RolesAllowed(RoleNames.HANDLER)
    public List<RoundChoice> rounds() {
        Actor actor = currentUser.actor();
        List<ApplicationRound> own = rounds.all().stream()
                .filter(round -> actor.holds(Role.HANDLER, round.owner()))
                .toList();
        Map<String, Long> waiting = free(own.stream().map(ApplicationRound::id).toList()).stream()
                .collect(Collectors.groupingBy(candidacy -> candidacy.round().id(), Collectors.counting()));
        return own.stream()
                .filter(round -> waiting.containsKey(round.id()))
                .map(round -> new RoundChoice(
                        round.id(), round.title(), waiting.get(round.id()).intValue()))
                .toList();
    }

    /** Returns the candidacies of a round that are on notice and in no other document under way. */
    @RolesAllowed(RoleNames.HANDLER)
    public List<Nameable> nameable(String round) {
        ApplicationRound of = rounds.byId(round);
        requirePost(Role.HANDLER, of.owner());
        List<String> references =
                free(List.of(round)).stream().map(Candidacy::reference).toList();
        Map<String, NoticeItem> items = notices.itemsOf(references);
        return subjects(
                references.stream().map(items::get).filter(Objects::nonNull).toList());
    }

    private List<Candidacy> free(List<String> ofRounds) {
        List<Candidacy> all = candidacies.inRoundsAt(ofRounds, List.of(Stage.ON_NOTICE, Stage.OBJECTED));
        Set<String> elsewhere =
                documents.underWayAmong(all.stream().map(Candidacy::reference).toList());
        return all.stream()
                .filter(candidacy -> !elsewhere.contains(candidacy.reference()))
                .toList();
    }

    @RolesAllowed(RoleNames.HANDLER)
    public DraftPrefill prefillNaming(String round) {
        ApplicationRound of = rounds.byId(round);
        return new DraftPrefill(
                of.title(),
                types.byCode(OfficialDocumentCodes.NAMING)
                        .subjectLine(of.title().zh()),
                nameable(round),
                DecisionGround.NONE);
    }

    /**
     * Returns the types of document that this handler may draft on a title by itself; none where another office owns
     * it. Those that need a hearing are drafted by the decision of a proceeding, renewals by that on an application.
     */
    @RolesAllowed(RoleNames.HANDLER)
    public List<OfficialDocumentTypeView> typesFor(String number) {
        Title title = titles.byNumber(number);
        if (!currentUser.actor().holds(Role.HANDLER, title.owner())) {
            return List.of();
        }
        return types.following(title, businessClock.now().today()).stream()
                .filter(type -> !type.hasOwnProcedure())
                .map(OfficialDocumentType::view)
                .toList();
    }

    @RolesAllowed(RoleNames.HANDLER)
    public OfficialDocumentTypeView type(String code) {
        return types.byCode(code).view();
    }

    /** Returns whether documents of a type confer titles on candidacies; false for an unknown type. */
    @RolesAllowed(RoleNames.HANDLER)
    public boolean confersTitles(String type) {
        return types.find(type).filter(OfficialDocumentType::confersTitles).isPresent();
    }

    /** Returns a draft on one title. */
    @RolesAllowed(RoleNames.HANDLER)
    public DraftPrefill prefill(String type, String number) {
        Title title = titles.byNumber(number);
        requirePost(Role.HANDLER, title.owner());
        OfficialDocumentType drafted = types.byCode(type);
        return new DraftPrefill(
                null,
                drafted.subjectLine(title.place().signName()),
                List.of(subject(title)),
                drafted.step()
                        .map(causes::usualGround)
                        .map(usual -> new DecisionGround(usual.zh(), usual.en(), null))
                        .orElse(DecisionGround.NONE));
    }

    /** Returns the proposed content of a draft that was sent back: its own items, and those that may be added. */
    @RolesAllowed(RoleNames.HANDLER)
    public DraftPrefill prefillRedraft(String id) {
        OfficialDocument document = chain.requireVisible(id);
        List<Nameable> items = new ArrayList<>();
        if (document.type().confersTitles()) {
            Map<String, NoticeItem> known = notices.itemsOf(
                    document.items().stream().map(OfficialDocumentItem::subject).toList());
            List<NoticeItem> own = document.items().stream()
                    .map(item -> known.get(item.subject()))
                    .toList();
            items.addAll(subjects(own));
            items.addAll(nameable(own.getFirst().candidacy().round().id()));
        } else {
            Map<String, Title> known = titles.byNumbers(
                    document.items().stream().map(OfficialDocumentItem::subject).toList());
            document.items().forEach(item -> items.add(subject(known.get(item.subject()))));
        }
        return new DraftPrefill(null, document.subject(), items, document.ground());
    }

    private List<Nameable> subjects(List<NoticeItem> items) {
        Map<String, List<Violation>> obstacles = clearance.obstacles(items, businessClock.now());
        return items.stream()
                .map(item -> new Nameable(
                        item.candidacy().reference(),
                        item.registeredName(),
                        item.signName(),
                        item.address(),
                        obstacles.getOrDefault(item.candidacy().reference(), List.of())))
                .toList();
    }

    private static Nameable subject(Title title) {
        return new Nameable(
                title.number(),
                title.holder().registeredName(),
                title.place().signName(),
                title.place().address(),
                List.of());
    }

    /** Returns whether documents of a type are drafted only by a procedure of their own. */
    @RolesAllowed(RoleNames.HANDLER)
    public boolean hasOwnProcedure(String type) {
        return types.find(type).filter(OfficialDocumentType::hasOwnProcedure).isPresent();
    }

    /** Drafts a document; returns its id. Refused where the holder has to be heard first, or has to apply. */
    @RolesAllowed(RoleNames.HANDLER)
    public String draft(DocumentDraftInput asked) {
        OfficialDocumentType type = type(asked);
        if (type.needsHearing()) {
            throw RuleViolation.at("type", "naming.officialDocument.hearing", type.name());
        }
        if (type.hasOwnProcedure()) {
            throw RuleViolation.at("type", "naming.officialDocument.renewal", type.name());
        }
        return draft(type, asked);
    }

    /** Drafts the document that a proceeding, or the office on a renewal, has decided on; returns its id. */
    @RolesAllowed(RoleNames.HANDLER)
    public String draftDecided(DocumentDraftInput asked) {
        return draft(type(asked), asked);
    }

    private OfficialDocumentType type(DocumentDraftInput asked) {
        return types.find(asked.type())
                .orElseThrow(() ->
                        RuleViolation.at("type", "naming.officialDocument.unknownType", String.valueOf(asked.type())));
    }

    private String draft(OfficialDocumentType type, DocumentDraftInput asked) {
        DocumentDraftInput drafting = asked.checked(type, businessClock.now().today());
        chain.lock(type, drafting.subjects());
        List<ApplicationRound> concerned = roundsOf(type, drafting);
        String owner = ownerOf(type, drafting, concerned);
        requirePost(Role.HANDLER, owner);
        requireFree(drafting, null);
        int signers = concerned.stream()
                .mapToInt(round -> round.terms().documents().signers())
                .max()
                .orElse(3);
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        OfficialDocument document = new OfficialDocument(
                type, owner, signers, book.of(owner, type.code()), drafting, distinct(drafting), by);
        documents.add(document);
        chain.notifyNext(document, by);
        return document.id();
    }

    /** Rewrites a document that was sent back. */
    @RolesAllowed(RoleNames.HANDLER)
    public void redraft(String id, DocumentDraftInput asked) {
        OfficialDocument document = chain.findForUpdate(id);
        DocumentDraftInput drafting = new DocumentDraftInput(
                        document.type().code(),
                        asked.subject(),
                        asked.reason(),
                        asked.documentNumber(),
                        asked.documentDate(),
                        asked.subjects(),
                        asked.ground())
                .checked(document.type(), businessClock.now().today());
        chain.lock(document.type(), drafting.subjects());
        requireHeard(document, drafting);
        if (!ownerOf(document.type(), drafting, roundsOf(document.type(), drafting))
                .equals(document.owner())) {
            throw RuleViolation.at("subjects", "naming.officialDocument.owners");
        }
        requireFree(drafting, document);
        ActionStamp by = new ActionStamp(currentUser.actor(), businessClock.now());
        document.redraft(drafting, distinct(drafting), by);
        chain.notifyNext(document, by);
    }

    @RolesAllowed(RoleNames.HANDLER)
    public void drop(String id, SigningReasonInput input) {
        Constraints.check(input);
        chain.findForUpdate(id).drop(input.reason(), new ActionStamp(currentUser.actor(), businessClock.now()));
    }

    /** Returns the rounds that the subjects of a document belong to; a title from an old register belongs to none. */
    private List<ApplicationRound> roundsOf(OfficialDocumentType type, DocumentDraftInput drafting) {
        return drafting.subjects().stream()
                .flatMap(subject -> type.confersTitles()
                        ? Stream.of(notices.itemOf(subject)
                                .orElseThrow(() -> new NotFound(subject))
                                .candidacy()
                                .round())
                        : Optional.ofNullable(
                                titles.byNumber(subject).provenance().round())
                                .map(rounds::byId)
                                .stream())
                .distinct()
                .toList();
    }

    /** Returns the one office that all subjects belong to now. */
    private String ownerOf(OfficialDocumentType type, DocumentDraftInput drafting, List<ApplicationRound> concerned) {
        List<String> owners = (type.confersTitles()
                        ? concerned.stream().map(ApplicationRound::owner)
                        : drafting.subjects().stream().map(titles::byNumber).map(Title::owner))
                .distinct()
                .toList();
        if (owners.size() != 1) {
            throw RuleViolation.at("subjects", "naming.officialDocument.owners");
        }
        return owners.getFirst();
    }

    /** Refuses a title that is taken into a document about which its holder was not heard. */
    private void requireHeard(OfficialDocument document, DocumentDraftInput drafting) {
        if (document.type().needsHearing()) {
            drafting.subjects().stream()
                    .flatMap(subject ->
                            hearing.obstacle(document.type(), titles.byNumber(subject), document.id()).stream())
                    .findFirst()
                    .ifPresent(unheard -> {
                        throw new RuleViolation(List.of(unheard));
                    });
        }
    }

    /** Refuses a candidacy or title that is in another document under way. */
    private void requireFree(DocumentDraftInput drafting, OfficialDocument but) {
        drafting.subjects().forEach(subject -> documents.requireFree(subject, but));
    }

    private static List<String> distinct(DocumentDraftInput drafting) {
        return List.copyOf(new TreeSet<>(new HashSet<>(drafting.subjects())));
    }

    private void requirePost(Role role, String owner) {
        if (!currentUser.actor().holds(role, owner)) {
            throw new NotFound(owner);
        }
    }
}

package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.DecisionDocument;
import fangxin.naming.title.DecisionGround;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import fangxin.platform.persistence.JsonLength;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored official document (公文) on candidacies or titles that passes the signing chain: it is drafted, reviewed,
 * signed, sent back, rewritten, dropped, taken back or passed to a successor, and answers who may read it and act next.
 * {@link SigningChainRule} orders the links. The signed paper itself is made elsewhere; its number, date and scan are
 * stored here, and the decision takes effect from its date.
 */
@Entity
@Table(name = "official_document")
public class OfficialDocument {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "type")
    private OfficialDocumentType type;

    @NotNull
    @Length(max = 30)
    private String owner;

    private int signerCount;

    @JsonLength(max = 4000)
    @Convert(converter = SigningChainAssignees.Column.class)
    private SigningChainAssignees assignees;

    @NotNull
    @Length(max = 200)
    private String subject;

    @Length(max = 2000)
    private String reason;

    @Length(max = 300)
    private String groundZh;

    @Length(max = 600)
    private String groundEn;

    private LocalDate lastDay;

    @Length(max = 100)
    private String documentNumber;

    private LocalDate documentDate;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OfficialDocumentState state;

    @NotNull
    private Instant draftedAt;

    private Instant signedAt;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<SigningStep> links = new ArrayList<>();

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("seq")
    private List<OfficialDocumentItem> items = new ArrayList<>();

    protected OfficialDocument() {}

    /**
     * @param signers   number of links: three, or two where handler and signer suffice
     * @param assignees who may take each link, as it is defined on this day; later changes leave this document alone
     */
    public OfficialDocument(
            OfficialDocumentType type,
            String owner,
            int signers,
            SigningChainAssignees assignees,
            DocumentDraftInput drafting,
            List<String> subjects,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.type = type;
        this.owner = owner;
        this.signerCount = signers;
        this.assignees = assignees;
        this.draftedAt = by.moment().at();
        write(drafting, subjects, by);
    }

    /** Replaces the draft after its return; a document on terms retains the decided last day and titles. */
    void redraft(DocumentDraftInput drafting, List<String> subjects, ActionStamp by) {
        if (state != OfficialDocumentState.SENT_BACK) {
            throw notNow();
        }
        if (type.setsTerm()) {
            requireDecided(drafting, subjects);
        }
        write(drafting, subjects, by);
    }

    private void requireDecided(DocumentDraftInput drafting, List<String> subjects) {
        Set<String> decided = items.stream().map(OfficialDocumentItem::subject).collect(Collectors.toSet());
        new FieldErrors()
                .refuse(
                        !lastDay.equals(drafting.ground().lastDay()),
                        "lastDay",
                        "naming.officialDocument.lastDay.decided",
                        lastDay)
                .refuse(!decided.containsAll(subjects), "subjects", "naming.officialDocument.subjects.decided")
                .check();
    }

    private void write(DocumentDraftInput drafting, List<String> subjects, ActionStamp by) {
        link(Role.HANDLER, SigningVerdict.FORWARDED, null, by);
        subject = drafting.subject();
        reason = drafting.reason();
        documentNumber = drafting.documentNumber();
        documentDate = drafting.documentDate();
        groundZh = drafting.ground().zh();
        groundEn = drafting.ground().en();
        lastDay = drafting.ground().lastDay();
        items.clear();
        subjects.forEach(of -> items.add(new OfficialDocumentItem(this, items.size() + 1, of)));
        state = SigningChainRule.afterDraft(signerCount);
    }

    void review(String remark, ActionStamp by) {
        requireNext(OfficialDocumentState.TO_REVIEW);
        link(Role.REVIEWER, SigningVerdict.FORWARDED, remark, by);
        state = OfficialDocumentState.TO_SIGN;
    }

    /** Returns the document to the drafter, with the reason. */
    void sendBack(String why, ActionStamp by) {
        if (state != OfficialDocumentState.TO_REVIEW && state != OfficialDocumentState.TO_SIGN) {
            throw notNow();
        }
        link(state.next().orElseThrow(), SigningVerdict.SENT_BACK, why, by);
        state = OfficialDocumentState.SENT_BACK;
    }

    /** Signs the document: number and date are those of the paper. */
    public void sign(String number, LocalDate date, String remark, ActionStamp by) {
        requireNext(OfficialDocumentState.TO_SIGN);
        link(Role.SIGNER, SigningVerdict.SIGNED, remark, by);
        List<RuleViolation.Violation> faults = new ArrayList<>();
        if (number == null || number.isBlank()) {
            faults.add(new RuleViolation.Violation("documentNumber", "naming.officialDocument.number", List.of()));
        }
        if (date == null || date.isAfter(by.moment().today())) {
            faults.add(new RuleViolation.Violation("documentDate", "naming.officialDocument.date", List.of()));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        documentNumber = number.strip();
        documentDate = date;
        signedAt = by.moment().at();
        state = OfficialDocumentState.SIGNED;
    }

    /**
     * Withdraws the signature (撤回签发), as {@link SignatureWithdrawalRule} allows: the document waits for the signer.
     * Omitted items remain omitted.
     */
    void takeBack(String why, ActionStamp by) {
        link(Role.SIGNER, SigningVerdict.TAKEN_BACK, why, by);
        items.forEach(OfficialDocumentItem::unname);
        signedAt = null;
        state = OfficialDocumentState.TO_SIGN;
    }

    /** Drops a document that was sent back. */
    void drop(String why, ActionStamp by) {
        if (state != OfficialDocumentState.SENT_BACK) {
            throw notNow();
        }
        link(Role.HANDLER, SigningVerdict.DROPPED, why, by);
        state = OfficialDocumentState.DROPPED;
    }

    private void requireNext(OfficialDocumentState expected) {
        if (state == OfficialDocumentState.TO_REVIEW && expected == OfficialDocumentState.TO_SIGN) {
            throw new RuleViolation("naming.officialDocument.early");
        }
        if (state != expected) {
            throw notNow();
        }
    }

    private RuleViolation notNow() {
        SigningStep last = links.getLast();
        return RuleViolation.conflict(
                "naming.officialDocument.taken",
                last.actor().statedName(),
                last.takenAt(),
                last.role(),
                last.verdict());
    }

    private void link(Role role, SigningVerdict verdict, String remark, ActionStamp by) {
        Actor.Post post = by.actor()
                .post(role, owner)
                .orElseThrow(() ->
                        isReadBy(by.actor()) ? new RuleViolation("naming.officialDocument.link") : new NotFound(id));
        if (SigningChainRule.hasTakenAnotherLink(links, by.actor().account(), role)) {
            throw new RuleViolation("naming.officialDocument.oneLink");
        }
        if (!assignees().allows(role, by.actor().account(), post)) {
            throw new RuleViolation(
                    "naming.chain.other", role, String.join("、", assignees().of(role)));
        }
        links.add(new SigningStep(this, links.size() + 1, role, verdict, post.deputyFor(), remark, by));
    }

    public boolean isReadBy(Actor actor) {
        return actor.audits(owner)
                || actor.holds(RoleGroup.OFFICE_STAFF, owner)
                || (!actor.archive().isEmpty() && isReadBy(actor.reader()));
    }

    void requireSeenBy(Actor actor) {
        if (!isReadBy(actor)) {
            throw new NotFound(id);
        }
    }

    boolean isInProgress() {
        return state != OfficialDocumentState.SIGNED && state != OfficialDocumentState.DROPPED;
    }

    /** Returns whether this person can take the next link of the signing chain now. */
    boolean waitsFor(Actor actor) {
        return state.next()
                .filter(role -> actor.post(role, owner)
                        .filter(post -> assignees().allows(role, actor.account(), post))
                        .isPresent())
                .filter(role -> !SigningChainRule.hasTakenAnotherLink(links, actor.account(), role))
                .isPresent();
    }

    /** Replaces an account by its successor in the links; steps already taken retain their names. */
    void transfer(String from, String to) {
        requirePassable(from, to);
        assignees = assignees().passedOn(from, to);
    }

    void requirePassable(String from, String to) {
        SigningChainAssignees passed = assignees().passedOn(from, to);
        links.stream()
                .filter(l -> l.actor().account().equals(to))
                .filter(l -> SigningChainAssignees.LINKS.stream()
                        .anyMatch(role -> role != l.role() && passed.of(role).contains(to)))
                .findFirst()
                .ifPresent(l -> {
                    throw new RuleViolation("naming.officialDocument.oneLink");
                });
    }

    /** Returns the accounts that may take each link of this document. */
    public SigningChainAssignees assignees() {
        return assignees == null ? SigningChainAssignees.OPEN : assignees;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OfficialDocumentType type() {
        return type;
    }

    public String owner() {
        return owner;
    }

    public int signerCount() {
        return signerCount;
    }

    public String subject() {
        return subject;
    }

    public String reason() {
        return reason;
    }

    /** Returns the ground as stated by the drafter, and the last day that the document sets. */
    public DecisionGround ground() {
        return new DecisionGround(groundZh, groundEn, lastDay);
    }

    /** Returns the document in the form in which a changed title records it. */
    public DecisionDocument decision() {
        return new DecisionDocument(id, documentNumber, documentDate, reason, ground());
    }

    /** Returns the decision of the document, dated on a given day where the document has no date yet. */
    DecisionDocument decisionOn(LocalDate day) {
        return new DecisionDocument(id, documentNumber, documentDate == null ? day : documentDate, reason, ground());
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate documentDate() {
        return documentDate;
    }

    public OfficialDocumentState state() {
        return state;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public List<SigningStep> links() {
        return List.copyOf(links);
    }

    public List<OfficialDocumentItem> items() {
        return List.copyOf(items);
    }
}

package fangxin.membership;

import fangxin.common.NotFound;
import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.Merchant;
import fangxin.merchant.SubjectIdentity;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Stored composite subject (a street, an industry) of a leading merchant, with its members and shortfalls, one for all
 * its candidacies: it adds members, decides whether its share lets it be named, adds proposed exceptions, and opens and
 * closes shortfalls of its titles.
 */
@Entity
@Table(name = "composite_subject")
public class CompositeSubject {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "merchant")
    private Merchant merchant;

    @NotNull
    @Length(max = 40)
    private String subjectType;

    @NotNull
    @Length(max = 200)
    private String name;

    @NotNull
    @Length(max = 200)
    private String nameKey;

    @NotNull
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "composite_subject_candidacy", joinColumns = @JoinColumn(name = "composite"))
    @Column(name = "candidacy")
    private Set<String> candidacies = new HashSet<>();

    @OneToMany(mappedBy = "composite", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "composite", cascade = CascadeType.PERSIST)
    @OrderBy("openedAt, id")
    private List<Shortfall> shortfalls = new ArrayList<>();

    protected CompositeSubject() {}

    /** @param merchant the body that leads it: a committee, an operator, a township, an association */
    CompositeSubject(Merchant merchant, String subjectType, String name, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.merchant = merchant;
        this.subjectType = subjectType;
        this.name = name;
        this.nameKey = SubjectIdentity.placeKey(name);
        this.createdAt = now;
    }

    /** Returns whether a candidacy is about this composite too, for another level or in another year. */
    boolean isSubjectOf(Candidacy other) {
        return other.subjectType().equals(subjectType)
                && other.premises()
                        .filter(premises -> isNamed(other.merchant(), premises.signName()))
                        .isPresent();
    }

    /** Returns whether a lead body and the name of an area identify this composite. */
    boolean isNamed(Merchant body, String area) {
        return identity(merchant, name).isSameAs(identity(body, area));
    }

    private static SubjectIdentity identity(Merchant body, String area) {
        return SubjectIdentity.of(SubjectType.SubjectSite.AREA, body, area, null);
    }

    void addCandidacy(String reference) {
        candidacies.add(reference);
    }

    /** Adds a member to the list; the caller checks that the shop has no slot in another composite. */
    Member addMember(MemberInput asked, Instant now) {
        MemberInput listing = asked.checked();
        if (listing.creditCode().equals(merchant.creditCode().value())) {
            throw RuleViolation.at("creditCode", "membership.itself", name);
        }
        members.stream()
                .filter(member -> member.isOnList() && member.identity().isSameAs(listing.identity()))
                .findFirst()
                .ifPresent(known -> {
                    throw RuleViolation.at("creditCode", "membership.known", known.signName(), known.seq());
                });
        Member member = new Member(this, members.size() + 1, listing, now);
        members.add(member);
        return member;
    }

    Member member(String memberId) {
        return members.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFound(memberId));
    }

    public List<Member> agreedMembers() {
        return members.stream()
                .filter(member -> member.state() == Member.MembershipState.AGREED)
                .toList();
    }

    /** Returns whether a candidacy of this composite may be named with this share of titled members. */
    boolean mayBeNamed(String reference, MemberShareCount count, BusinessMoment now) {
        return !count.isBelowBindingShare()
                || shortfalls.stream()
                        .anyMatch(shortfall ->
                                reference.equals(shortfall.candidacy()) && shortfall.covers(count, now.today()));
    }

    /** Proposes to name a candidacy below a binding share; refused while another proposal waits. */
    Shortfall proposeException(
            String reference, MemberShareCount count, ShareExceptionInput input, Actor by, BusinessMoment now) {
        if (!count.isBelowBindingShare()) {
            throw new RuleViolation("membership.shortfall.none");
        }
        if (exceptionsFor(reference).anyMatch(Shortfall::isProposed)) {
            throw RuleViolation.conflict("membership.exception.waiting");
        }
        Shortfall proposed = Shortfall.proposal(this, reference, count, input, by, now);
        shortfalls.add(proposed);
        return proposed;
    }

    /** Returns the exceptions proposed for a candidacy, oldest first. */
    Stream<Shortfall> exceptionsFor(String reference) {
        return shortfalls.stream().filter(shortfall -> reference.equals(shortfall.candidacy()));
    }

    /**
     * Records the share for a valid title of the composite. Returns the new shortfall for the office where a binding
     * share is missed without a decision.
     *
     * @param title     its number
     * @param candidacy reference of what led to it
     * @param cause     what happened, as a key of the sentences
     */
    Optional<Shortfall> recordShare(
            String title, String candidacy, MemberShareCount count, String cause, BusinessMoment now) {
        List<Shortfall> own = shortfalls.stream()
                .filter(shortfall -> title.equals(shortfall.title())
                        || (candidacy != null && candidacy.equals(shortfall.candidacy())))
                .toList();
        own.forEach(shortfall -> shortfall.update(count, now));
        if (!count.isBelowBindingShare() || own.stream().anyMatch(shortfall -> shortfall.covers(count, now.today()))) {
            return Optional.empty();
        }
        Shortfall found = Shortfall.of(this, title, cause, count, now);
        shortfalls.add(found);
        return Optional.of(found);
    }

    /** Returns whether an officer has proposed the rectification of a title of this composite. */
    boolean isRectificationProposed(String title) {
        return rectificationsOf(title).findAny().isPresent();
    }

    /** Closes the decisions that proposed the rectification of a title, since its proceeding has ended. */
    void closeRectificationsOf(String title, BusinessMoment now) {
        rectificationsOf(title).forEach(shortfall -> shortfall.close(now));
    }

    private Stream<Shortfall> rectificationsOf(String title) {
        return shortfalls.stream()
                .filter(shortfall -> title.equals(shortfall.title()) && shortfall.isRectificationProposed());
    }

    /** Closes the open shortfalls of a title that is no longer valid. */
    void closeShortfallsOf(String title, BusinessMoment now) {
        shortfalls.stream()
                .filter(shortfall -> title.equals(shortfall.title()) && shortfall.isPending())
                .forEach(shortfall -> shortfall.close(now));
    }

    Shortfall shortfall(String shortfallId) {
        return shortfalls.stream()
                .filter(shortfall -> shortfall.id().equals(shortfallId))
                .findFirst()
                .orElseThrow(() -> new NotFound(shortfallId));
    }

    public String id() {
        return id;
    }

    /** Returns the leading merchant of the composite. */
    public Merchant merchant() {
        return merchant;
    }

    public String subjectType() {
        return subjectType;
    }

    public String name() {
        return name;
    }

    public Set<String> candidacies() {
        return Set.copyOf(candidacies);
    }

    public List<Member> members() {
        return List.copyOf(members);
    }

    public List<Shortfall> shortfalls() {
        return List.copyOf(shortfalls);
    }
}

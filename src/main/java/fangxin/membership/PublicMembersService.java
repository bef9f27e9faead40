package fangxin.membership;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessClock;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Service boundary by which anyone reads the members of titled composites with their shares and numbers, one such
 * member, and the titled composites, all or those of a titled unit.
 */
@Stateless
@PermitAll
public class PublicMembersService {
    /**
     * The members of a titled composite.
     *
     * @param decided what its office decided on a share that is missed, or null
     * @param waiting whether its office is still to decide
     */
    public record PublicMemberList(
            @NotNull String leadingBody,
            @NotNull List<MembersView.MemberRow> members,
            @NotNull MemberShareView share,
            MembersView.ShortfallDecisionView decided,
            boolean waiting) {}

    /** Numbers of members that have agreed, and of those that hold a title themselves. */
    public record MemberCounts(int agreed, int titled) {}

    /** Titled composite to which a merchant belongs. */
    public record CompositeMembership(String name, LocalizedText type, String title) {}

    /** Public member: its own title, and the composites to which it belongs. */
    public record PublicMember(
            String signName, String name, String address, String title, List<CompositeMembership> composites) {}

    @Inject
    UnitSearchIndex index;

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter shareCounter;

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    BusinessClock businessClock;

    /** Finds the members of a titled composite; empty for a number of no composite. */
    public Optional<PublicMemberList> memberList(String number) {
        return titles.find(number)
                .flatMap(title -> Optional.ofNullable(title.provenance().candidacy())
                        .flatMap(composites::ofCandidacy)
                        .map(composite -> memberList(composite, title)));
    }

    private PublicMemberList memberList(CompositeSubject composite, Title title) {
        List<Member> agreed = composite.agreedMembers();
        Map<Member, Title> titles = shareCounter.titlesHeld(agreed);
        MemberShareCount count = shareCounter.count(composite, title);
        List<Shortfall> open = composite.shortfalls().stream()
                .filter(shortfall -> title.number().equals(shortfall.title())
                        || title.provenance().candidacy().equals(shortfall.candidacy()))
                .filter(one -> one.state() != Shortfall.ShortfallState.CLOSED && !one.isProposed())
                .toList();
        return new PublicMemberList(
                composite.merchant().name(),
                agreed.stream()
                        .map(member -> MembersView.MemberRow.of(member, titles.get(member), false))
                        .toList(),
                MemberShareView.of(count),
                open.stream()
                        .filter(one -> one.outcome() != null)
                        .reduce((a, b) -> b)
                        .map(MembersView.ShortfallDecisionView::of)
                        .orElse(null),
                open.stream().anyMatch(one -> one.state() == Shortfall.ShortfallState.OPEN));
    }

    /** Counts the members of many titled composites; returns none while the database is unavailable. */
    public Map<String, MemberCounts> counts(Collection<String> numbers) {
        if (numbers.isEmpty() || !index.isDatabaseReadable()) {
            return Map.of();
        }
        Map<String, String> byCandidacy = titles.numbered(numbers).stream()
                .filter(title -> title.provenance().candidacy() != null)
                .collect(Collectors.toMap(title -> title.provenance().candidacy(), Title::number));
        Map<String, MemberCounts> counts = new HashMap<>();
        List<MemberSlot> seats = composites.agreedMembersOf(byCandidacy.keySet());
        Map<String, Long> titled = shareCounter.titlesHeld(seats).stream()
                .collect(Collectors.groupingBy(MemberSlot::candidacy, Collectors.counting()));
        seats.stream()
                .collect(Collectors.groupingBy(MemberSlot::candidacy, Collectors.counting()))
                .forEach((candidacy, agreed) -> counts.put(
                        byCandidacy.get(candidacy),
                        new MemberCounts(
                                agreed.intValue(),
                                titled.getOrDefault(candidacy, 0L).intValue())));
        return counts;
    }

    /** Returns the titled composites that the holder of a title belongs to. */
    public List<CompositeMembership> compositesOf(String number) {
        return titles.find(number)
                .filter(title -> title.holder().creditCode() != null)
                .map(title -> composites.agreedMembersOf(title.holder().creditCode()).stream()
                        .filter(member -> member.isHolderOf(title))
                        .flatMap(member -> compositeOf(member).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Returns all titled composites, by certificate number. */
    public List<CompositeMembership> titledComposites() {
        LocalDate today = businessClock.now().today();
        return composites.withTitles().stream()
                .filter(pair -> ((Title) pair[1]).standing(today) == TitleStanding.VALID)
                .map(pair -> membership((CompositeSubject) pair[0], (Title) pair[1]))
                .toList();
    }

    /** Returns the public data of one member and of the titled composites to which it belongs. */
    public PublicMember member(String id) {
        Member member = composites.member(id);
        List<CompositeMembership> all = composites.agreedMembersOf(member.creditCode()).stream()
                .filter(seat -> seat.identity().isSameAs(member.identity()))
                .flatMap(seat -> compositeOf(seat).stream())
                .toList();
        if (all.isEmpty()) {
            throw new NotFound(id);
        }
        Title own = shareCounter.titlesHeld(List.of(member)).get(member);
        return new PublicMember(
                member.signName(), member.name(), member.address(), own == null ? null : own.number(), all);
    }

    private Optional<CompositeMembership> compositeOf(Member member) {
        LocalDate today = businessClock.now().today();
        return composites.titlesOf(member.composite()).stream()
                .filter(title -> title.standing(today) == TitleStanding.VALID)
                .findFirst()
                .map(title -> membership(member.composite(), title));
    }

    private CompositeMembership membership(CompositeSubject composite, Title title) {
        LocalizedText type = subjectTypes
                .find(composite.subjectType())
                .map(SubjectType::name)
                .orElse(new LocalizedText("", ""));
        return new CompositeMembership(composite.name(), type, title.number());
    }
}

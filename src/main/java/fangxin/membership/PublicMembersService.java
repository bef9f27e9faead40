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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody may know: who belongs to a titled composite, and that its title is not theirs. */
@Stateless
@PermitAll
public class PublicMembersService {
    /**
     * The members of a titled composite.
     *
     * @param agreed  how many they are; titled of these hold a title themselves
     * @param percent titled members in percent of all, or null where there is none
     * @param wanted  percent that its round wants; binding whether that binds
     * @param decided what its office decided on a share that is missed, or null
     * @param waiting whether its office is still to decide
     */
    public record Roll(
            String lead,
            List<MembersView.Row> members,
            int agreed,
            int titled,
            BigDecimal percent,
            int wanted,
            int least,
            boolean asked,
            boolean binding,
            boolean met,
            MembersView.Decision decided,
            boolean waiting) {}

    /** How many have agreed to be members, and how many of these hold a title themselves. */
    public record Count(int agreed, int titled) {}

    /** A titled composite that somebody belongs to. */
    public record Belonging(String name, LocalizedText kind, String title) {}

    /** One member: its own title, and those of the composites it belongs to. */
    public record One(String signName, String name, String address, String title, List<Belonging> composites) {}

    @Inject
    UnitSearchIndex directory;

    @Inject
    CompositeRepository composites;

    @Inject
    MemberShareCounter tallies;

    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository kinds;

    @Inject
    BusinessClock moments;

    /** The members of a titled composite; empty for what is none. */
    public Optional<Roll> roll(String number) {
        return titles.find(number)
                .flatMap(title -> Optional.ofNullable(title.provenance().candidacy())
                        .flatMap(composites::ofCandidacy)
                        .map(composite -> roll(composite, title)));
    }

    private Roll roll(CompositeSubject composite, Title title) {
        List<Member> agreed = composite.agreed();
        Map<Member, Title> held = tallies.held(agreed);
        MemberShareCount tally = tallies.of(composite, title);
        List<Shortfall> open = composite.shortfalls().stream()
                .filter(shortfall -> title.number().equals(shortfall.title())
                        || title.provenance().candidacy().equals(shortfall.candidacy()))
                .filter(one -> one.state() != Shortfall.State.OVER)
                .toList();
        return new Roll(
                composite.merchant().name(),
                agreed.stream()
                        .map(member -> MembersView.Row.of(member, held.get(member), false))
                        .toList(),
                tally.members(),
                tally.titled(),
                tally.percent().orElse(null),
                tally.share() == null ? 0 : tally.share().percent(),
                tally.share() == null ? 0 : tally.share().least(),
                tally.share() != null,
                tally.share() != null && tally.share().binding(),
                tally.met(),
                open.stream()
                        .filter(one -> one.outcome() != null)
                        .reduce((a, b) -> b)
                        .map(MembersView.Decision::of)
                        .orElse(null),
                open.stream().anyMatch(one -> one.state() == Shortfall.State.OPEN));
    }

    /** The members of many titled composites, counted; none while the database is away. */
    public Map<String, Count> counts(Collection<String> numbers) {
        if (numbers.isEmpty() || !directory.isDatabaseReadable()) {
            return Map.of();
        }
        Map<String, String> byCandidacy = titles.numbered(numbers).stream()
                .filter(title -> title.provenance().candidacy() != null)
                .collect(Collectors.toMap(title -> title.provenance().candidacy(), Title::number));
        Map<String, Count> counts = new HashMap<>();
        List<MemberSlot> seats = composites.seatsOf(byCandidacy.keySet());
        Map<String, Long> titled = tallies.held(seats).stream()
                .collect(Collectors.groupingBy(MemberSlot::candidacy, Collectors.counting()));
        seats.stream()
                .collect(Collectors.groupingBy(MemberSlot::candidacy, Collectors.counting()))
                .forEach((candidacy, agreed) -> counts.put(
                        byCandidacy.get(candidacy),
                        new Count(
                                agreed.intValue(),
                                titled.getOrDefault(candidacy, 0L).intValue())));
        return counts;
    }

    /** The titled composites that the holder of a title belongs to. */
    public List<Belonging> belongings(String number) {
        return titles.find(number)
                .filter(title -> title.holder().creditCode() != null)
                .map(title -> composites.seatsOf(title.holder().creditCode()).stream()
                        .filter(member -> member.holds(title))
                        .flatMap(member -> belonging(member).stream())
                        .toList())
                .orElse(List.of());
    }

    /** One member, as far as it belongs to a titled composite. */
    public One member(String id) {
        Member member = composites.member(id);
        List<Belonging> all = composites.seatsOf(member.creditCode()).stream()
                .filter(seat -> seat.identity().sameAs(member.identity()))
                .flatMap(seat -> belonging(seat).stream())
                .toList();
        if (all.isEmpty()) {
            throw new NotFound(id);
        }
        Title own = tallies.held(List.of(member)).get(member);
        return new One(member.signName(), member.name(), member.address(), own == null ? null : own.number(), all);
    }

    private Optional<Belonging> belonging(Member member) {
        LocalDate today = moments.now().today();
        LocalizedText kind =
                kinds.find(member.composite().kind()).map(SubjectType::name).orElse(new LocalizedText("", ""));
        return composites.titlesOf(member.composite()).stream()
                .filter(title -> title.standing(today) == TitleStanding.VALID)
                .findFirst()
                .map(title -> new Belonging(member.composite().name(), kind, title.number()));
    }
}

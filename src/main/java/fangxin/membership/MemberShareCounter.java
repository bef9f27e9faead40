package fangxin.membership;

import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessClock;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.round.ApplicationRound;
import fangxin.round.MemberShare;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Query that counts the members of composites, and finds which of them hold a title of their own. */
@ApplicationScoped
class MemberShareCounter {
    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    RoundRepository rounds;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the highest valid title of each member of any composite, for the members that hold one; of two of one
     * level that of demonstration.
     */
    Map<Member, Title> titlesHeld(Collection<Member> members) {
        Map<String, List<Title>> byCode =
                valid(members.stream().map(Member::creditCode).toList());
        Map<String, SubjectType> known = subjectTypes.byCode();
        Map<Member, Title> titles = new HashMap<>();
        members.forEach(member -> byCode.getOrDefault(member.creditCode(), List.of()).stream()
                .filter(title -> known.get(member.composite().subjectType())
                        .memberTypes()
                        .contains(title.category().type()))
                .filter(member::isHolderOf)
                .max(Comparator.comparing((Title title) -> title.category().level())
                        .thenComparing(title -> title.category().track(), Comparator.reverseOrder()))
                .ifPresent(title -> titles.put(member, title)));
        return titles;
    }

    private Map<String, List<Title>> valid(Collection<String> creditCodes) {
        LocalDate today = businessClock.now().today();
        return titles.ofCreditCodes(creditCodes).stream()
                .filter(title -> title.standing(today) == TitleStanding.VALID)
                .collect(Collectors.groupingBy(title -> title.holder().creditCode()));
    }

    /** Returns the slots whose shops hold a valid title of their own, among slots in composites of any type. */
    List<MemberSlot> titlesHeld(List<MemberSlot> seats) {
        Map<String, List<Title>> byCode =
                valid(seats.stream().map(MemberSlot::creditCode).toList());
        Map<String, SubjectType> known = subjectTypes.byCode();
        return seats.stream()
                .filter(seat -> byCode.getOrDefault(seat.creditCode(), List.of()).stream()
                        .anyMatch(title -> known.get(seat.subjectType())
                                        .memberTypes()
                                        .contains(title.category().type())
                                && seat.isHolderOf(title)))
                .toList();
    }

    MemberShareCount count(CompositeSubject composite, ApplicationRound round) {
        return count(composite, shareIn(round, composite.subjectType()));
    }

    /** Returns the counts by which candidacies are decided, each of one composite or of one without a member list. */
    Map<Candidacy, MemberShareCount> count(Collection<Candidacy> candidacies, Map<Candidacy, CompositeSubject> about) {
        Set<Member> titled = titlesHeld(about.values().stream()
                        .flatMap(composite -> composite.agreedMembers().stream())
                        .toList())
                .keySet();
        return candidacies.stream().collect(Collectors.toMap(candidacy -> candidacy, candidacy -> {
            List<Member> agreed = Optional.ofNullable(about.get(candidacy))
                    .map(CompositeSubject::agreedMembers)
                    .orElse(List.of());
            return new MemberShareCount(
                    agreed.size(),
                    (int) agreed.stream().filter(titled::contains).count(),
                    shareIn(candidacy.round(), candidacy.subjectType()));
        }));
    }

    /** Returns the count for a title of a composite, with the share that its own round requires. */
    MemberShareCount count(CompositeSubject composite, Title title) {
        return count(
                composite,
                Optional.ofNullable(title.provenance().round())
                        .map(rounds::byId)
                        .map(round -> shareIn(round, composite.subjectType()))
                        .orElse(null));
    }

    private MemberShareCount count(CompositeSubject composite, MemberShare share) {
        List<Member> agreed = composite.agreedMembers();
        return new MemberShareCount(agreed.size(), titlesHeld(agreed).size(), share);
    }

    private static MemberShare shareIn(ApplicationRound round, String subjectType) {
        return round.terms().participation().shares().get(subjectType);
    }
}

package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reader of public members, with copies for when the database is unavailable. */
@ApplicationScoped
public class PublicMembers {
    @Inject
    PublicMembersService service;

    @Inject
    PublicCopies copies;

    /** Empty where nobody can say now. */
    Optional<Optional<PublicMembersService.PublicMemberList>> memberList(String number) {
        return copies.readIfPossible(
                "roll/" + number,
                roll -> 1 + roll.map(one -> one.members().size()).orElse(0),
                () -> service.memberList(number));
    }

    /** Empty where nobody can say now. */
    Optional<List<PublicMembersService.CompositeMembership>> compositesOf(String number) {
        return copies.readIfPossible("belongings/" + number, all -> 1, () -> service.compositesOf(number));
    }

    PublicMembersService.PublicMember member(String id) {
        return copies.read("member/" + id, one -> 1, () -> service.member(id));
    }

    /** How many members units have; none where nobody can say now. */
    public Map<String, PublicMembersService.MemberCounts> counts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : copies.readIfPossible("members/" + new TreeSet<>(numbers), all -> 1, () -> service.counts(numbers))
                        .orElse(Map.of());
    }
}

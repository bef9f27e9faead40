package fangxin.membership.web;

import fangxin.membership.PublicMembersService;
import fangxin.platform.persistence.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reader of members and composites and their counts for public pages: it answers from copies, also while the database
 * is away, and refreshes them.
 */
@ApplicationScoped
public class PublicMembers {
    @Inject
    PublicMembersService service;

    private static final String COMPOSITES = "composites";
    /** Number of composites whose members are read at the start, so that their pages have a copy. */
    private static final int WARMED = 500;

    @Inject
    PublicCopies copies;

    private final AtomicInteger next = new AtomicInteger();

    /** Finds the list; the outer value is empty while neither database nor cache has it. */
    Optional<Optional<PublicMembersService.PublicMemberList>> memberList(String number) {
        return copies.readIfPossible(
                "members/" + number,
                list -> 1 + list.map(one -> one.members().size()).orElse(0),
                () -> service.memberList(number));
    }

    /** Lists the composites; empty while neither database nor cache has them. */
    Optional<List<PublicMembersService.CompositeMembership>> compositesOf(String number) {
        return copies.readIfPossible("composites-of/" + number, all -> 1, () -> service.compositesOf(number));
    }

    /**
     * Returns one member; while the database is unavailable and its page is not cached, as the list of its composite
     * shows it.
     */
    PublicMembersService.PublicMember member(String id) {
        return copies.readIfPossible("member/" + id, one -> 1, () -> service.member(id))
                .or(() -> listed(id))
                .orElseGet(() -> copies.read("member/" + id, one -> 1, () -> service.member(id)));
    }

    /** Refreshes all lists at first, then one each time, since they change rarely. */
    void refresh(@Observes PublicCopies.Refresh refresh) {
        List<PublicMembersService.CompositeMembership> composites = copies.read(COMPOSITES, service::titledComposites);
        if (composites.isEmpty()) {
            return;
        }
        if (next.get() == 0) {
            composites.stream().limit(WARMED).forEach(composite -> memberList(composite.title()));
        }
        memberList(composites
                .get(Math.floorMod(next.getAndIncrement(), composites.size()))
                .title());
    }

    /** Finds a member in the cached lists, without a query to the database. */
    private Optional<PublicMembersService.PublicMember> listed(String id) {
        return copies.<List<PublicMembersService.CompositeMembership>>stored(COMPOSITES).stream()
                .flatMap(List::stream)
                .flatMap(composite -> copies
                        .<Optional<PublicMembersService.PublicMemberList>>stored("members/" + composite.title())
                        .flatMap(Function.identity())
                        .stream()
                        .flatMap(list -> list.members().stream())
                        .filter(member -> member.id().equals(id))
                        .map(member -> new PublicMembersService.PublicMember(
                                member.shop().signName(),
                                member.shop().name(),
                                member.shop().address(),
                                member.hasTitle() ? member.title().number() : null,
                                List.of(composite))))
                .findFirst();
    }

    /** Returns the numbers of members of some units; empty while the database is unreachable and the cache has none. */
    public Map<String, PublicMembersService.MemberCounts> counts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : copies.readIfPossible("members/" + new TreeSet<>(numbers), all -> 1, () -> service.counts(numbers))
                        .orElse(Map.of());
    }
}

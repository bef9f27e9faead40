package fangxin.membership.web;

import fangxin.membership.PublicMembersDesk;
import fangxin.platform.PublicCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Members as everybody reads them, with copies for when the database is away. */
@ApplicationScoped
public class PublicMembers {
    @Inject
    PublicMembersDesk desk;
    @Inject
    PublicCopies copies;

    /** Empty where nobody can say now. */
    Optional<Optional<PublicMembersDesk.Roll>> roll(String number) {
        return copies.readIfPossible("roll/" + number, roll -> 1 + roll.map(one -> one.members().size()).orElse(0),
                () -> desk.roll(number));
    }

    /** Empty where nobody can say now. */
    Optional<List<PublicMembersDesk.Belonging>> belongings(String number) {
        return copies.readIfPossible("belongings/" + number, all -> 1, () -> desk.belongings(number));
    }

    PublicMembersDesk.One member(String id) {
        return copies.read("member/" + id, one -> 1, () -> desk.member(id));
    }

    /** How many members units have; none where nobody can say now. */
    public Map<String, PublicMembersDesk.Count> counts(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : copies.readIfPossible("members/" + new TreeSet<>(numbers), all -> 1,
                () -> desk.counts(numbers)).orElse(Map.of());
    }
}

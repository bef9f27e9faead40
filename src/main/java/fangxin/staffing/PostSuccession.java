package fangxin.staffing;

import fangxin.RuleViolation.Violation;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Appointment;
import fangxin.identity.Role;
import fangxin.identity.Succession;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Posts: they end with the day before, and begin for the successor. What waits for a post goes with it. */
@ApplicationScoped
public class PostSuccession implements Succession {
    @Inject
    Accounts accounts;
    @Inject
    Organs organs;

    @Override
    public List<Item> items(Account from, Account to, LocalDate day) {
        return posts(from, day).map(post -> new Item(Kind.POST, post.role() + " " + post.place(),
                organs.find(post.place()).map(Organ::name).map(name -> name.zh()).orElse(post.place()),
                obstacle(post, from, to, day))).toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        List<Appointment> held = accounts.appointmentsOf(to.username());
        posts(from, day).toList().forEach(post -> {
            Appointment passed = post.passedTo(to.username(), post.place(), day);
            post.end(day.minusDays(1));
            if (held.stream().noneMatch(other -> other.role() == post.role() && other.place().equals(post.place())
                    && other.lasts(day))) {
                accounts.appoint(passed);
            }
        });
    }

    private Stream<Appointment> posts(Account from, LocalDate day) {
        return accounts.appointmentsOf(from.username()).stream().filter(post -> post.role() != Role.MERCHANT
                && post.role() != Role.JOB && (post.until() == null || !post.until().isBefore(day)))
                .sorted((one, other) -> Objects.compare(one.role(), other.role(), Role::compareTo));
    }

    private Violation obstacle(Appointment post, Account from, Account to, LocalDate day) {
        return post.since().isBefore(day)
                ? accounts.incompatibility(post.passedTo(to.username(), post.place(), day))
                        .map(refused -> new Violation(null, refused.key(), refused.arguments())).orElse(null)
                : new Violation(null, "staffing.handOver.early", List.of(from.name(), post.role(), post.since()));
    }
}

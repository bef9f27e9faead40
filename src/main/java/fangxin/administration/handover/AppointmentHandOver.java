package fangxin.administration.handover;

import fangxin.common.RuleViolation.Violation;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.HandOverHandler;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Handler of a handover of posts for appointments: lists those of the officer, with what prevents the transfer, and
 * ends each with the day before and begins it for the successor. What waits for a post goes with it.
 */
@ApplicationScoped
class AppointmentHandOver implements HandOverHandler {
    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository agencies;

    @Override
    public List<HandOverItem> items(Account from, Account to, LocalDate day) {
        return posts(from, day)
                .map(post -> new HandOverItem(
                        HandOverItemType.POST,
                        post.role() + " " + post.place(),
                        agencies.find(post.place())
                                .map(Agency::name)
                                .map(name -> name.zh())
                                .orElse(post.place()),
                        obstacle(post, from, to, day)))
                .toList();
    }

    @Override
    public void carryOut(Account from, Account to, LocalDate day) {
        List<Appointment> appointments = accounts.appointmentsOf(to.username());
        posts(from, day).toList().forEach(post -> {
            Appointment passed = post.passedTo(to.username(), post.place(), day);
            post.end(day.minusDays(1));
            if (appointments.stream()
                    .noneMatch(other ->
                            other.role() == post.role() && other.place().equals(post.place()) && other.lasts(day))) {
                accounts.appoint(passed);
            }
        });
    }

    private Stream<Appointment> posts(Account from, LocalDate day) {
        return accounts.appointmentsOf(from.username()).stream()
                .filter(post -> RoleGroup.OFFICER.includes(post.role())
                        && (post.until() == null || !post.until().isBefore(day)))
                .sorted((one, other) -> Objects.compare(one.role(), other.role(), Role::compareTo));
    }

    private Violation obstacle(Appointment post, Account from, Account to, LocalDate day) {
        return post.since().isBefore(day)
                ? accounts.incompatibility(post.passedTo(to.username(), post.place(), day))
                        .map(refused -> new Violation(null, refused.key(), refused.arguments()))
                        .orElse(null)
                : new Violation(null, "handover.handOver.early", List.of(from.name(), post.role(), post.since()));
    }
}

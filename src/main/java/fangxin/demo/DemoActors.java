package fangxin.demo;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RunAsAccount;
import fangxin.organization.identity.SecondOfficerPolicy;
import fangxin.platform.config.ApplicationClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;

/**
 * Runner of service calls as accounts of the demonstration, at times on past working days; it also finds the account of
 * a holder of a post and of a second officer, and the last working day that is some days ago.
 */
@ApplicationScoped
class DemoActors {
    @Inject
    Clock clock;

    @Inject
    BusinessClock businessClock;

    @Inject
    AccountRepository accounts;

    @Inject
    SecondOfficerPolicy seconds;

    @Inject
    RunAsAccount runAs;

    private Instant start;

    @PostConstruct
    void begin() {
        start = clock.instant();
    }

    /** Action without a result. */
    interface DemoAction {
        void perform() throws Exception;
    }

    /** Returns the last working day that is at least so many days ago, at an hour of the office. */
    Instant workingDay(int daysAgo, int hour) {
        LocalDate day = LocalDate.ofInstant(start, ApplicationClock.CHINA).minusDays(daysAgo);
        while (!businessClock.now().calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(LocalTime.of(hour, 20)).atZone(ApplicationClock.CHINA).toInstant();
    }

    /** Returns the n-th person in a post, counted from 0. */
    String accountIn(Role role, String place, int n) {
        return accounts.holders(role, place, LocalDate.ofInstant(start, ApplicationClock.CHINA))
                .get(n)
                .username();
    }

    /** Returns the second officer who decides on the proposal of a first officer of an office. */
    String secondOfficer(String first, String office) {
        LocalDate today = LocalDate.ofInstant(start, ApplicationClock.CHINA);
        return accounts
                .holders(
                        Role.COUNTY_OFFICE,
                        seconds.of(first, office, null, today).decider(),
                        today)
                .stream()
                .map(Account::username)
                .filter(account -> !account.equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no second officer in " + office));
    }

    <T> T actAs(Role role, String account, Instant time, Callable<T> work) throws Exception {
        return ApplicationClock.at(time.isBefore(start) ? time : start, () -> runAs.runAs(role, account, work));
    }

    void actAs(Role role, String account, Instant time, DemoAction action) throws Exception {
        actAs(role, account, time, () -> {
            action.perform();
            return null;
        });
    }
}

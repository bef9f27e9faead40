package fangxin.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.RuleViolation.Violation;
import fangxin.administration.AccountControl;
import fangxin.administration.AccountNotices;
import fangxin.administration.AdministrativeAct;
import fangxin.administration.AdministrativeActs;
import fangxin.administration.Territory;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.Account;
import fangxin.identity.Accounts;
import fangxin.identity.Actor;
import fangxin.identity.Appointment;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Succession;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOverDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");
    private static final Set<String> AREA = Set.of("220183");

    private final Map<String, Account> people = List.of("dehui.admin", "dehui.office1", "dehui.office2").stream()
            .collect(Collectors.toMap(name -> name, name -> new Account(name, name, null, name + "@example.cn", NOW)));
    private final List<Appointment> posts = new ArrayList<>(List.of(
            new Appointment("dehui.admin", Role.ADMINISTRATOR, "220183", LocalDate.of(2026, 1, 1)),
            new Appointment("dehui.office1", Role.COUNTY_OFFICE, "220183", LocalDate.of(2026, 1, 1))));
    private final List<String> journal = new ArrayList<>();
    private final List<String> notified = new ArrayList<>();
    private final HandOverDesk desk = new HandOverDesk();
    private HandOver handOver;
    private Violation obstacle;
    private boolean carriedOut;

    @BeforeEach
    void planned() {
        Actor planner = actor("dehui.admin");
        handOver = new HandOver("dehui.office1", "dehui.office2", DAY, planner, NOW);
        desk.moments = new Moments() {
            @Override
            public Moment now() {
                return new Moment(NOW, null);
            }
        };
        desk.accounts = new People();
        desk.territory = new Territory() {
            @Override
            public AccountControl control(Actor administrator, String account, LocalDate today) {
                return new AccountControl(administrator.holds(Role.ADMINISTRATOR, "220100") ? Optional.empty()
                        : Optional.of(administrator.holds(Role.ADMINISTRATOR) ? AREA : Set.of()), heldBy(account), heldBy(account));
            }
        };
        desk.handOvers = new HandOvers() {
            @Override
            HandOver held(String id) {
                return handOver;
            }
        };
        desk.acts = new AdministrativeActs() {
            @Override
            public AdministrativeAct record(AdministrativeAct.Kind kind, String subject, String detail) {
                journal.add(kind + " " + subject + " " + detail);
                return null;
            }
        };
        desk.notices = new AccountNotices() {
            @Override
            public void send(AdministrativeAct act, Account person, Collection<Appointment> held) {
                notified.add(person.username());
            }
        };
        desk.mailings = new Mailings() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                notified.add(account.username());
            }
        };
        desk.successions = new Only();
    }

    private List<Appointment> heldBy(String account) {
        return posts.stream().filter(post -> post.account().equals(account)).toList();
    }

    private Actor actor(String account) {
        return new Actor(account, account, heldBy(account).stream().map(post -> new Actor.Post(post.role(), post.place(), null))
                .toList());
    }

    private void assertRefused(HandOver.Refusal why) {
        desk.carryOut(handOver.id());

        assertThat(handOver.state()).isEqualTo(HandOver.State.REFUSED);
        assertThat(carriedOut).isFalse();
        assertThat(journal).containsExactly("REFUSE_HAND_OVER dehui.office1 dehui.office2: " + why);
        assertThat(notified).containsExactlyInAnyOrder("dehui.office1", "dehui.office2", "dehui.admin");
    }

    @Test
    void aPlannedHandOverIsCarriedOutOnItsDay() {
        desk.carryOut(handOver.id());

        assertThat(handOver.state()).isEqualTo(HandOver.State.DONE);
        assertThat(carriedOut).isTrue();
        assertThat(notified).containsExactlyInAnyOrder("dehui.office1", "dehui.office2");
    }

    @Test
    void aSuccessorWhoseAccountWasClosedMeanwhileGetsNothing() {
        people.get("dehui.office2").close();
        assertRefused(HandOver.Refusal.SUCCESSOR_CLOSED);
    }

    @Test
    void aSuccessorWhoGotAPostElsewhereMeanwhileGetsNothing() {
        posts.add(new Appointment("dehui.office2", Role.HANDLER, "220100", DAY));
        assertRefused(HandOver.Refusal.NOT_ADMINISTERED);
    }

    @Test
    void postsThatTheOfficerGotElsewhereMeanwhileAreNotHandedOverByTheCounty() {
        posts.add(new Appointment("dehui.office1", Role.AUDITOR, "220100", DAY));
        assertRefused(HandOver.Refusal.NOT_ADMINISTERED);
    }

    @Test
    void whoAdministersNoMoreHandsNothingOver() {
        posts.removeIf(post -> post.role() == Role.ADMINISTRATOR);
        assertRefused(HandOver.Refusal.NOT_ADMINISTERED);
    }

    @Test
    void aClosedAdministratorHandsNothingOver() {
        people.get("dehui.admin").close();
        assertRefused(HandOver.Refusal.NOT_ADMINISTERED);
    }

    @Test
    void aPostThatHasBecomeIncompatibleIsNotHandedOver() {
        obstacle = new Violation("role", "identity.role.exclusive", List.of());
        assertRefused(HandOver.Refusal.OBSTACLE);
    }

    /** The accounts and posts of this test. */
    private class People extends Accounts {
        @Override
        public Optional<Account> find(String username) {
            return Optional.ofNullable(people.get(username));
        }

        @Override
        public Account held(String username) {
            return byUsername(username);
        }

        @Override
        public List<Appointment> appointmentsOf(String account) {
            return heldBy(account);
        }

        @Override
        public Actor actor(String username, LocalDate today) {
            return HandOverDeskTest.this.actor(username);
        }

        @Override
        public Map<String, String> names(Collection<String> usernames) {
            return usernames.stream().collect(Collectors.toMap(name -> name, name -> name));
        }
    }

    /** One thing that goes over. */
    private class Only implements Instance<Succession>, Succession {
        @Override
        public List<Item> items(Account from, Account to, LocalDate day) {
            return List.of(new Item(Kind.POST, "COUNTY_OFFICE 220183", "德惠市", obstacle));
        }

        @Override
        public void carryOut(Account from, Account to, LocalDate day) {
            carriedOut = true;
        }

        @Override
        public Iterator<Succession> iterator() {
            return List.<Succession>of(this).iterator();
        }

        @Override
        public Succession get() {
            return this;
        }

        @Override
        public Instance<Succession> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Succession> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Succession> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(Succession instance) { }

        @Override
        public Handle<Succession> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<Succession>> handles() {
            return List.of();
        }
    }
}

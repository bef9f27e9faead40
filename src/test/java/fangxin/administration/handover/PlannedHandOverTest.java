package fangxin.administration.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.administration.AccountNotices;
import fangxin.administration.AccountPolicy;
import fangxin.administration.AdministrativeScope;
import fangxin.administration.AuditEntry;
import fangxin.administration.AuditLog;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Account;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Appointment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.HandOverHandler;
import fangxin.organization.identity.PasswordConfirmation;
import fangxin.organization.identity.Role;
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

/** Test of the handovers that are carried out or refused on their day. */
class PlannedHandOverTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T00:30:00Z");
    private static final Actor SYSTEM = new Actor("system", "system", List.of());
    private static final Set<String> AREA = Set.of("220183");

    private final Map<String, Account> people = List.of("dehui.admin", "dehui.office1", "dehui.office2").stream()
            .collect(Collectors.toMap(name -> name, name -> new Account(name, name, null, name + "@example.cn", NOW)));
    private final List<Appointment> posts = new ArrayList<>(List.of(
            new Appointment("dehui.admin", Role.ADMINISTRATOR, "220183", LocalDate.of(2026, 1, 1)),
            new Appointment("dehui.office1", Role.COUNTY_OFFICE, "220183", LocalDate.of(2026, 1, 1))));
    private final List<String> journal = new ArrayList<>();
    private final List<String> notified = new ArrayList<>();
    private final HandOverWorker worker = new HandOverWorker();
    private final HandOverService service = new HandOverService();
    private HandOver handOver;
    private Violation obstacle;
    private boolean carriedOut;

    @BeforeEach
    void planned() {
        Actor planner = actor("dehui.admin");
        handOver = new HandOver("dehui.office1", "dehui.office2", DAY, planner, NOW);
        worker.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(NOW, null);
            }
        };
        worker.accounts = new People();
        worker.territory = new AdministrativeScope() {
            @Override
            public AccountPolicy control(Actor administrator, String account, LocalDate today) {
                return new AccountPolicy(
                        administrator.holds(Role.ADMINISTRATOR, "220100")
                                ? Optional.empty()
                                : Optional.of(administrator.holds(Role.ADMINISTRATOR) ? AREA : Set.of()),
                        heldBy(account),
                        heldBy(account));
            }
        };
        worker.handOvers = new HandOverRepository() {
            @Override
            HandOver findForUpdate(String id) {
                return handOver;
            }
        };
        worker.auditLog = new AuditLog() {
            @Override
            public AuditEntry record(AuditEntry.AuditAction action, String subject, String detail) {
                return record(action, subject, detail, null);
            }

            @Override
            public AuditEntry record(AuditEntry.AuditAction action, String subject, String detail, Actor actor) {
                journal.add(action + " " + subject + " " + detail);
                return null;
            }
        };
        worker.notices = new AccountNotices() {
            @Override
            public void send(AuditEntry act, Account person, Collection<Appointment> appointments) {
                notified.add(person.username());
            }
        };
        worker.mailings = new AccountNotifier() {
            @Override
            public void to(Account account, String key, String dedupeKey, Object... arguments) {
                notified.add(account.username());
            }
        };
        worker.successions = new Only();
        service.worker = worker;
        service.handOvers = worker.handOvers;
        service.auditLog = worker.auditLog;
    }

    private List<Appointment> heldBy(String account) {
        return posts.stream().filter(post -> post.account().equals(account)).toList();
    }

    private Actor actor(String account) {
        return new Actor(
                account,
                account,
                heldBy(account).stream()
                        .map(post -> new Actor.Post(post.role(), post.place(), null))
                        .toList());
    }

    private void passwordConfirmed(boolean given) {
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return PlannedHandOverTest.this.actor("dehui.admin");
            }
        };
        service.confirmation = new PasswordConfirmation() {
            @Override
            public void requireGiven() {
                if (!given) {
                    throw RuleViolation.at("password", "identity.confirm.missing");
                }
            }
        };
    }

    @Test
    void aPlannedHandOverIsCancelledOnlyWithThePassword() {
        passwordConfirmed(false);
        assertThatThrownBy(() -> service.cancel(handOver.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("identity.confirm.missing"));
        assertThat(handOver.state()).isEqualTo(HandOver.HandOverState.PLANNED);

        passwordConfirmed(true);
        service.cancel(handOver.id());
        assertThat(handOver.state()).isEqualTo(HandOver.HandOverState.CANCELLED);
        assertThat(journal).containsExactly("CANCEL_HAND_OVER dehui.office1 dehui.office2");
    }

    private void assertRefused(HandOver.HandOverRefusal why) {
        worker.carryOut(handOver.id(), SYSTEM);

        assertThat(handOver.state()).isEqualTo(HandOver.HandOverState.REFUSED);
        assertThat(carriedOut).isFalse();
        assertThat(journal).containsExactly("REFUSE_HAND_OVER dehui.office1 dehui.office2: " + why);
        assertThat(notified).containsExactlyInAnyOrder("dehui.office1", "dehui.office2", "dehui.admin");
    }

    @Test
    void aPlannedHandOverIsCarriedOutOnItsDay() {
        worker.carryOut(handOver.id(), SYSTEM);

        assertThat(handOver.state()).isEqualTo(HandOver.HandOverState.DONE);
        assertThat(carriedOut).isTrue();
        assertThat(notified).containsExactlyInAnyOrder("dehui.office1", "dehui.office2");
    }

    @Test
    void aSuccessorWhoseAccountWasClosedMeanwhileGetsNothing() {
        people.get("dehui.office2").close();
        assertRefused(HandOver.HandOverRefusal.SUCCESSOR_CLOSED);
    }

    @Test
    void aSuccessorWhoGotAPostElsewhereMeanwhileGetsNothing() {
        posts.add(new Appointment("dehui.office2", Role.HANDLER, "220100", DAY));
        assertRefused(HandOver.HandOverRefusal.NOT_ADMINISTERED);
    }

    @Test
    void postsThatTheOfficerGotElsewhereMeanwhileAreNotHandedOverByTheCounty() {
        posts.add(new Appointment("dehui.office1", Role.AUDITOR, "220100", DAY));
        assertRefused(HandOver.HandOverRefusal.NOT_ADMINISTERED);
    }

    @Test
    void aFormerAdministratorCannotHandOver() {
        posts.removeIf(post -> post.role() == Role.ADMINISTRATOR);
        assertRefused(HandOver.HandOverRefusal.NOT_ADMINISTERED);
    }

    @Test
    void anAdministratorWithAClosedAccountCannotHandOver() {
        people.get("dehui.admin").close();
        assertRefused(HandOver.HandOverRefusal.NOT_ADMINISTERED);
    }

    @Test
    void aPostThatHasBecomeIncompatibleIsNotHandedOver() {
        obstacle = new Violation("role", "identity.exclusive", List.of());
        assertRefused(HandOver.HandOverRefusal.OBSTACLE);
    }

    /** The accounts and posts of this test. */
    private class People extends AccountRepository {
        @Override
        public Optional<Account> find(String username) {
            return Optional.ofNullable(people.get(username));
        }

        @Override
        public Account findForUpdate(String username) {
            return byUsername(username);
        }

        @Override
        public List<Appointment> appointmentsOf(String account) {
            return heldBy(account);
        }

        @Override
        public Actor actor(String username, LocalDate today) {
            return PlannedHandOverTest.this.actor(username);
        }

        @Override
        public Map<String, String> names(Collection<String> usernames) {
            return usernames.stream().collect(Collectors.toMap(name -> name, name -> name));
        }
    }

    /** An item that is transferred. */
    private class Only implements Instance<HandOverHandler>, HandOverHandler {
        @Override
        public List<HandOverItem> items(Account from, Account to, LocalDate day) {
            return List.of(new HandOverItem(HandOverItemType.POST, "COUNTY_OFFICE 220183", "德惠市", obstacle));
        }

        @Override
        public void carryOut(Account from, Account to, LocalDate day) {
            carriedOut = true;
        }

        @Override
        public Iterator<HandOverHandler> iterator() {
            return List.<HandOverHandler>of(this).iterator();
        }

        @Override
        public HandOverHandler get() {
            return this;
        }

        @Override
        public Instance<HandOverHandler> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends HandOverHandler> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends HandOverHandler> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
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
        public void destroy(HandOverHandler instance) {}

        @Override
        public Handle<HandOverHandler> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<HandOverHandler>> handles() {
            return List.of();
        }
    }
}

package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.UserSessionService.ActiveSession;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestActorTest {
    private static final ActiveSession SESSION = new ActiveSession(
            "session",
            "officer",
            "林一",
            List.of(new Actor.Post(Role.COUNTY_OFFICE, "220102", null)),
            Set.of(),
            false,
            null);

    private final RequestActor request = new RequestActor();
    private final AtomicInteger completed = new AtomicInteger();
    private final AtomicInteger loaded = new AtomicInteger();

    @Test
    void aReadingRequestCompletesItsActorOnceFromThePostsOfItsSession() {
        request.reads(SESSION);

        Actor actor = of("officer");

        assertThat(of("officer")).isSameAs(actor);
        assertThat(actor.posts()).isEqualTo(SESSION.posts());
        assertThat(completed).hasValue(1);
        assertThat(loaded).hasValue(0);
    }

    @Test
    void aRequestThatMayChangeSomethingLoadsItsActorAtEachCall() {
        of("officer");
        of("officer");

        assertThat(loaded).hasValue(2);
        assertThat(completed).hasValue(0);
        assertThat(request.readerOf("officer")).isEmpty();
    }

    @Test
    void anotherAccountIsLoadedAlsoInAReadingRequest() {
        request.reads(SESSION);

        assertThat(of("colleague").account()).isEqualTo("colleague");
        assertThat(of("officer").account()).isEqualTo("officer");

        assertThat(loaded).hasValue(1);
        assertThat(request.readerOf("colleague")).isEmpty();
        assertThat(request.readerOf("officer")).contains(SESSION);
    }

    private Actor of(String account) {
        return request.of(
                account,
                session -> {
                    completed.incrementAndGet();
                    return new Actor(session.account(), session.name(), session.posts(), List.of(), Set.of());
                },
                () -> {
                    loaded.incrementAndGet();
                    return new Actor(account, account, List.of(), List.of(), Set.of());
                });
    }
}

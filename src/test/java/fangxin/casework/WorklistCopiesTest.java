package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.casework.WorklistCopies.Part;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.persistence.CommitCounter;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorklistCopiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Part COUNTS = new Part("summary", null, officer("220102"), TODAY);

    private static final WaitingTask TASK =
            WaitingTask.undated(TaskType.CONDUCT_VISIT, WaitingTask.named("禾丰"), null, Instant.EPOCH, "/work/visit");

    private final WorklistCopies copies = new WorklistCopies();
    private final AtomicInteger readings = new AtomicInteger();

    WorklistCopiesTest() {
        copies.commits = new CommitCounter();
        copies.tasks = request();
    }

    @Test
    void aPartIsReadOnceUntilACommitFollows() {
        assertThat(read(COUNTS)).isEqualTo(1);
        assertThat(read(COUNTS)).isEqualTo(1);

        copies.commits.increment();

        assertThat(read(COUNTS)).isEqualTo(2);
    }

    @Test
    void aCommitDuringAReadingMakesItStale() {
        copies.read(COUNTS, () -> {
            copies.commits.increment();
            return readings.incrementAndGet();
        });

        assertThat(read(COUNTS)).isEqualTo(2);
    }

    /** The second part of a request has the tasks that the first has read. */
    @Test
    void aCommitBetweenTwoPartsOfARequestMakesTheSecondStale() {
        Part rows = new Part("page", WorklistFilter.NONE, COUNTS.reader(), TODAY);

        assertThat(countTasks(COUNTS)).isEqualTo(1);
        copies.commits.increment();
        assertThat(countTasks(rows)).isEqualTo(1);
        copies.tasks = request();
        assertThat(countTasks(rows)).isEqualTo(2);
        copies.tasks = request();
        assertThat(countTasks(rows)).as("a copy").isEqualTo(2);
    }

    @Test
    void anotherPostDayOrFilterHasACopyOfItsOwn() {
        read(COUNTS);

        assertThat(read(new Part("summary", null, officer("220104"), TODAY))).isEqualTo(2);
        assertThat(read(new Part("summary", null, officer("220102"), TODAY.plusDays(1))))
                .isEqualTo(3);
        assertThat(read(new Part("count", WorklistFilter.NONE, officer("220102"), TODAY)))
                .isEqualTo(4);
        assertThat(read(COUNTS)).isEqualTo(1);
    }

    private int read(Part part) {
        return copies.read(part, readings::incrementAndGet);
    }

    private int countTasks(Part part) {
        return copies.read(
                part,
                () -> copies.tasks
                        .find(part.reader(), NoticeFixture.at(part.day()))
                        .size());
    }

    /** A request whose only source has one task more at each reading. */
    private WaitingTasks request() {
        TaskSource source = (actor, now) -> Collections.nCopies(readings.incrementAndGet(), TASK);
        WaitingTasks made = new WaitingTasks();
        made.commits = copies.commits;
        made.sources = sources(source);
        return made;
    }

    @SuppressWarnings("unchecked") // the proxy is asked for its sources only
    private static Instance<TaskSource> sources(TaskSource source) {
        return (Instance<TaskSource>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, arguments) -> Stream.of(source));
    }

    private static Actor officer(String office) {
        return new Actor("nanguan.office1", "李", List.of(new Actor.Post(Role.COUNTY_OFFICE, office, null)));
    }
}

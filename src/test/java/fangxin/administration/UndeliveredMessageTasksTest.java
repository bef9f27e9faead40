package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.notification.Outbox;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndeliveredMessageTasksTest {
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");
    private static final BusinessMoment NOW = new BusinessMoment(NOON, WorkingCalendar.weekdaysOnly());

    private long count = 3;
    private final UndeliveredMessageTasks tasks = tasks();

    @Test
    void oneTaskStandsForAllMessagesThatWereGivenUp() {
        assertThat(tasks.find(administrator(null), NOW)).singleElement().satisfies(task -> {
            assertThat(task.subject().zh()).startsWith("3 条");
            assertThat(task.page()).isEqualTo("/admin/undelivered_messages");
        });
        count = 0;
        assertThat(tasks.find(administrator(null), NOW)).isEmpty();
    }

    @Test
    void anAdministratorOfACountyHasNone() {
        assertThat(tasks.find(administrator("220102"), NOW)).isEmpty();
    }

    private static Actor administrator(String area) {
        return new Actor("admin", "admin", List.of(new Actor.Post(Role.ADMINISTRATOR, "220102", null, area)));
    }

    private UndeliveredMessageTasks tasks() {
        UndeliveredMessageTasks made = new UndeliveredMessageTasks();
        made.outbox = new Outbox() {
            @Override
            public long countUndelivered(UndeliveredFilter filter) {
                return count;
            }

            @Override
            public List<Undelivered> undelivered(UndeliveredFilter filter, int first, int most) {
                return List.of(new Undelivered("id", "SMS", "13800000000", "subject", NOON, NOON, 10, "REFUSED"));
            }
        };
        return made;
    }
}

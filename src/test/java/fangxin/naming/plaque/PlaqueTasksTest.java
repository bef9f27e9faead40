package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaqueTasksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void thePlaquesOfOneDocumentAreOneTaskThatOpensTheirList() {
        assertThat(tasks(2)).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo(TaskType.HAND_OVER_PLAQUE);
            assertThat(task.subject().zh()).startsWith("2块标牌").contains("禾穗里便利店");
            assertThat(task.subject().en()).contains("2", "禾穗里便利店");
            assertThat(task.detail()).isEqualTo("南放消办〔2026〕91号");
            assertThat(task.page()).isEqualTo("/work/waiting_plaques?document=d");
            assertThat(task.dueOn()).isNull();
        });
    }

    @Test
    void onePlaqueIsATaskOnThePageOfItsTitle() {
        assertThat(tasks(1)).singleElement().satisfies(task -> {
            assertThat(task.subject()).isEqualTo(WaitingTask.named("禾穗里便利店"));
            assertThat(task.page()).isEqualTo("/work/title?number=22010220260000014");
        });
    }

    private static List<WaitingTask> tasks(long count) {
        PlaqueTasks tasks = new PlaqueTasks();
        tasks.queue = new PlaqueQueue() {
            @Override
            List<PlaqueGroup> countToHandOver(Actor actor, Collection<String> offices) {
                return List.of(new PlaqueGroup(
                        "d", "南放消办〔2026〕91号", count, "22010220260000014", "禾穗里便利店", "长春市南关区禾穗里便利店", null, DAY, null));
            }

            @Override
            List<PlaqueGroup> countToTakeBack(Actor actor, Collection<String> offices) {
                return List.of();
            }
        };
        return tasks.find(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102"), CandidacyFixture.now());
    }
}

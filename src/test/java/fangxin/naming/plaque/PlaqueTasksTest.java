package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.naming.plaque.PlaqueQueue.PlaqueGroup;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void thePlaquesThatOneDocumentDemandsBackAreOneTaskOfTheEarliestLastDay() {
        PlaqueGroup late = demanded("d", "T2", DAY.plusDays(9));
        PlaqueGroup early = demanded("d", "T1", DAY.plusDays(2));

        assertThat(find(List.of(), PlaqueGroup.merged(Stream.of(late, early))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.type()).isEqualTo(TaskType.TAKE_BACK_PLAQUE);
                    assertThat(task.subject().zh()).startsWith("6块标牌").contains("店T1");
                    assertThat(task.dueOn()).isEqualTo(DAY.plusDays(2));
                    assertThat(task.page()).isEqualTo("/work/plaques?document=d");
                    assertThat(task.reason()).isEqualTo("/work/deadline?plaque=T1");
                });
    }

    @Test
    void withoutADocumentEachLastDayIsATaskOfItsOwn() {
        List<PlaqueGroup> groups = PlaqueGroup.merged(
                Stream.of(demanded(null, "T1", DAY), demanded(null, "T2", DAY), demanded(null, "T3", DAY.plusDays(1))));

        assertThat(find(List.of(), groups))
                .extracting(WaitingTask::dueOn, WaitingTask::page)
                .containsExactlyInAnyOrder(
                        tuple(DAY, "/work/plaques?due=2026-03-10..2026-03-10"),
                        tuple(DAY.plusDays(1), "/work/plaques?due=2026-03-11..2026-03-11"));
    }

    /** Three plaques of one document and one last day. */
    private static PlaqueGroup demanded(String document, String title, LocalDate dueOn) {
        return new PlaqueGroup(document, document, 3, title, "店" + title, "公司" + title, Instant.EPOCH, null, dueOn);
    }

    private static List<WaitingTask> tasks(long count) {
        return find(
                List.of(new PlaqueGroup(
                        "d", "南放消办〔2026〕91号", count, "22010220260000014", "禾穗里便利店", "长春市南关区禾穗里便利店", null, DAY, null)),
                List.of());
    }

    private static List<WaitingTask> find(List<PlaqueGroup> toHandOver, List<PlaqueGroup> toTakeBack) {
        PlaqueTasks tasks = new PlaqueTasks();
        tasks.queue = new PlaqueQueue() {
            @Override
            List<PlaqueGroup> countToHandOver(Actor actor, Collection<String> offices) {
                return toHandOver;
            }

            @Override
            List<PlaqueGroup> countToTakeBack(Actor actor, Collection<String> offices) {
                return toTakeBack;
            }
        };
        return tasks.find(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102"), CandidacyFixture.now());
    }
}

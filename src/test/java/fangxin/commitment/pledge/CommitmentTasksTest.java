package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTasksTest {
    /** Public to 20 April 2026. */
    private final Commitment published = CommitmentFixture.published();

    @Test
    void aPledgeWithoutATitleAfterItsPublicPeriodIsATaskOfItsOffice() {
        LocalDate last = published.publicUntil();

        assertThat(tasks(last)).isEmpty();
        assertThat(tasks(last.plusDays(1))).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo(TaskType.CLEAR_COMMITMENT);
            assertThat(task.since()).isEqualTo(BusinessMoment.startOf(last.plusDays(1)));
            assertThat(task.dueOn()).isNull();
            assertThat(task.page()).isEqualTo("/work/commitment?number=" + published.number());
        });
    }

    private List<WaitingTask> tasks(LocalDate day) {
        CommitmentTasks tasks = new CommitmentTasks();
        tasks.commitments = new CommitmentRepository() {
            @Override
            List<Commitment> waiting(Collection<String> offices, CommitmentState state, RecusalCondition recusal) {
                return List.of();
            }

            @Override
            List<Commitment> stopped(Collection<String> offices, LocalDate today, RecusalCondition recusal) {
                return offices.contains(published.office())
                                && published.publicUntil().isBefore(today)
                        ? List.of(published)
                        : List.of();
            }
        };
        return tasks.find(CommitmentFixture.OFFICER, NoticeFixture.at(day));
    }
}

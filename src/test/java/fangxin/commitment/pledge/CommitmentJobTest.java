package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.SystemActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentJobTest {
    private final List<String> ended = new ArrayList<>();

    @Test
    void commitmentsThatAreStoppedDoNotKeepTheNextOnesFromTheirTitle() {
        CommitmentJob job = new CommitmentJob();
        job.worker = stoppingAll(List.of("1", "2", "3", "4", "5"));
        job.actors = new SystemActor() {
            @Override
            public Actor actorOn(LocalDate today) {
                return CommitmentFixture.SYSTEM;
            }
        };
        job.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(CommitmentFixture.PLEDGED);
            }
        };

        job.run();

        assertThat(ended).containsExactly("1", "2", "3", "4", "5");
    }

    /** Reads two at a time, and leaves all in their state. */
    private CommitmentWorker stoppingAll(List<String> over) {
        return new CommitmentWorker() {
            @Override
            List<String> unanswered() {
                return List.of();
            }

            @Override
            List<String> published(String after) {
                return over.stream()
                        .filter(number -> number.compareTo(after) > 0)
                        .limit(2)
                        .toList();
            }

            @Override
            List<String> observed() {
                return List.of();
            }

            @Override
            void endPublicPeriod(String number, Actor system) {
                ended.add(number);
            }
        };
    }
}

package fangxin.round;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of which rounds the page of a sheet lists. */
class SheetUseTest {
    private final ApplicationRound round = NoticeFixture.round(1);
    private LocalDate today;

    @Test
    void aRoundIsListedUntilItsLastDayWithTheIssueOfTheSheet() {
        today = round.closes();
        assertThat(service().uses("general")).extracting("issue").containsExactly(2026);
        assertThat(service().uses("catering")).extracting("issue").containsExactly((Object) null);

        today = round.closes().plusDays(1);
        assertThat(service().uses("general")).isEmpty();
    }

    private RoundService service() {
        RoundService service = new RoundService();
        service.rounds = new RoundRepository() {
            @Override
            public List<ApplicationRound> all() {
                return List.of(round);
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(today);
            }
        };
        return service;
    }
}

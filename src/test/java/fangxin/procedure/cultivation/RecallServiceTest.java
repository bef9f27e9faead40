package fangxin.procedure.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.procedure.application.ApplicationContent;
import fangxin.procedure.application.ApplicationFormRepository;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Recall of a step beside the return notice, and the class of the trade, that it concerns. */
class RecallServiceTest {
    private static final StepRemarkInput REMARK = new StepRemarkInput("补充");

    private Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.RETURNED);
    private final LocalDate announced = candidacy.dueOn();
    private final ApplicationReturnNotice notice = new ApplicationReturnNotice(
            WorkSubject.of(candidacy),
            List.of(new Defect(null, "front", "通知第三条", "门头全景", "重拍门头", false, null)),
            List.of(),
            announced,
            "0431-1",
            CandidacyFixture.office(),
            CandidacyFixture.instant());

    private RecallService recalling(Actor actor, WorkingCalendar calendar) {
        RecallService service = new RecallService();
        service.candidacies = new CandidacyRepository() {
            @Override
            public Candidacy findForUpdate(String reference) {
                return candidacy;
            }
        };
        service.records = new CultivationRepository() {
            @Override
            <T extends CultivationRecord> List<T> of(Class<T> type, WorkSubject subject) {
                return List.of(type.cast(notice));
            }
        };
        service.applications = new ApplicationFormRepository() {
            @Override
            public Optional<ApplicationContent> counting(String reference) {
                return Optional.of(new ApplicationContent(Map.of("trade", "FITNESS"), Map.of(), List.of(), null));
            }
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return new BusinessMoment(CandidacyFixture.instant(), calendar);
            }
        };
        return service;
    }

    private static WorkingCalendar withHoliday(LocalDate day) {
        WorkingCalendar known = CandidacyFixture.calendar();
        Set<LocalDate> off = new HashSet<>(known.off());
        off.add(day);
        return new WorkingCalendar(off, known.madeUp(), known.published());
    }

    private void resubmit() {
        candidacy.take(Step.SUBMIT, StepContext.by(CandidacyFixture.owner(candidacy), CandidacyFixture.now()));
    }

    @Test
    void aRecalledResubmissionMovesTheLastDayOfTheNoticeByTheCalendarPublishedMeanwhile() {
        resubmit();

        recalling(CandidacyFixture.owner(candidacy), withHoliday(announced)).recall(candidacy.reference(), REMARK);

        assertThat(candidacy.dueOn()).isAfter(announced);
        assertThat(notice.dueOn()).isEqualTo(candidacy.dueOn());
        assertThat(notice.recalledAt()).isNull();
    }

    @Test
    void aRecalledResubmissionLeavesTheAnnouncedDayWhereNoCalendarWasPublished() {
        resubmit();

        recalling(CandidacyFixture.owner(candidacy), CandidacyFixture.calendar())
                .recall(candidacy.reference(), REMARK);

        assertThat(notice.dueOn()).isEqualTo(announced).isEqualTo(candidacy.dueOn());
    }

    @Test
    void aRecalledReturnRecallsItsNoticeAndLeavesItsDay() {
        recalling(CandidacyFixture.office(), withHoliday(announced)).recall(candidacy.reference(), REMARK);

        assertThat(notice.recalledAt()).isEqualTo(CandidacyFixture.instant());
        assertThat(notice.dueOn()).isEqualTo(announced);
    }

    @Test
    void aRecalledVerificationTakesBackTheClassAndTheAuthority() {
        candidacy = CandidacyFixture.candidacyAt(Stage.VERIFIED);

        recalling(CandidacyFixture.station(), CandidacyFixture.calendar()).recall(candidacy.reference(), REMARK);

        assertThat(candidacy.industry()).isNull();
        assertThat(candidacy.authority()).isNull();
        assertThat(candidacy.trade()).as("the applicant's").isEqualTo("FITNESS");
    }

    @Test
    void anotherRecalledStepLeavesTheClass() {
        candidacy = CandidacyFixture.candidacyAt(Stage.IN_CULTIVATION);

        recalling(CandidacyFixture.office(), CandidacyFixture.calendar()).recall(candidacy.reference(), REMARK);

        assertThat(candidacy.stage()).isEqualTo(Stage.VERIFIED);
        assertThat(candidacy.industry()).isEqualTo("5213");
        assertThat(candidacy.authority()).isEqualTo(CandidacyFixture.AUTHORITY);
    }
}

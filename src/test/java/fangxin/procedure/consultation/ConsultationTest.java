package fangxin.procedure.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.WorkingCalendar;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsultationTest {
    private static final LocalDate ENDS = CandidacyFixture.DAY.plusDays(7);

    private static Consultation asking(Consultation.ConsultationType type, String... bodies) {
        return new Consultation(
                CandidacyFixture.candidacyAt(Stage.EVALUATED),
                1,
                type,
                List.of(bodies),
                null,
                CandidacyFixture.office(),
                CandidacyFixture.now());
    }

    @Test
    void aPublishedHolidayMovesTheLastDayAndNeverBringsItForward() {
        Consultation asked = asking(Consultation.ConsultationType.OPINIONS, "B01");
        WorkingCalendar known = CandidacyFixture.calendar();

        assertThat(asked.endsOn()).isEqualTo(ENDS);
        assertThat(asked.recompute(
                        new WorkingCalendar(known.off(), Set.of(CandidacyFixture.DAY.plusDays(4)), known.published())))
                .as("a Saturday worked instead")
                .isFalse();
        assertThat(asked.endsOn()).isEqualTo(ENDS);
        assertThat(asked.recompute(new WorkingCalendar(Set.of(ENDS), Set.of(), Set.of())))
                .isTrue();
        assertThat(asked.endsOn()).isEqualTo(ENDS.plusDays(1));
        assertThat(asked.endsProvisional()).as("no year is published here").isTrue();
    }

    @Test
    void anAmendmentOfTheRoundLeavesTheLastDay() {
        Consultation asked = asking(Consultation.ConsultationType.OPINIONS, "B01");
        CandidacyFixture.amendLimit(
                asked.candidacy(), "CONSULT", 30, CandidacyFixture.now().at().plusSeconds(1));

        assertThat(asked.recompute(CandidacyFixture.calendar())).isFalse();
        assertThat(asked.endsOn()).isEqualTo(ENDS);
        assertThat(asked.endReason(CandidacyFixture.calendar()).movesTo()).isNull();
    }

    private static void answer(
            Consultation consultation, String body, ConsultationReply.ReplyAnswer answer, LocalDate day) {
        consultation.reply(
                body,
                answer,
                "words",
                null,
                null,
                CandidacyFixture.member(),
                day,
                CandidacyFixture.at(day).at());
    }

    @Test
    void aRecalledRequestIsEnteredAgainAsItWas() {
        Consultation sent = new Consultation(
                CandidacyFixture.candidacyAt(Stage.EVALUATED),
                1,
                Consultation.ConsultationType.JOINT_EXAMINATION,
                List.of("B01", "B02"),
                "有无否决事项",
                CandidacyFixture.office(),
                CandidacyFixture.now());

        assertThat(ConsultationService.OpinionRequest.of(sent))
                .isEqualTo(new ConsultationService.OpinionRequest(List.of("B01", "B02"), "有无否决事项"));
        assertThat(Consultation.ConsultationType.JOINT_EXAMINATION.step()).isEqualTo(Step.JOINT_EXAMINE);
        assertThat(Consultation.ConsultationType.OPINIONS.step()).isEqualTo(Step.SEEK_OPINIONS);
    }

    @Test
    void silenceAfterTheLastDayIsConsent() {
        Consultation opinions = asking(Consultation.ConsultationType.OPINIONS, "B01", "B02");

        assertThat(opinions.isConcluded(ENDS)).isFalse();
        assertThat(opinions.isConcluded(ENDS.plusDays(1))).isTrue();
    }

    @Test
    void isOverBeforeTheLastDayOnceAllHaveAnswered() {
        Consultation opinions = asking(Consultation.ConsultationType.OPINIONS, "B01", "B02");
        answer(opinions, "B01", ConsultationReply.ReplyAnswer.CONSENT, CandidacyFixture.DAY);

        assertThat(opinions.isConcluded(CandidacyFixture.DAY)).isFalse();
        answer(opinions, "B02", ConsultationReply.ReplyAnswer.OBJECTION, CandidacyFixture.DAY);
        assertThat(opinions.isConcluded(CandidacyFixture.DAY)).isTrue();
        assertThat(opinions.objections()).extracting(ConsultationReply::agency).containsExactly("B02");
    }

    @Test
    void aJointExaminationMustBeAnswered() {
        Consultation joint = asking(Consultation.ConsultationType.JOINT_EXAMINATION, "B01", "B02");
        answer(joint, "B01", ConsultationReply.ReplyAnswer.CONSENT, CandidacyFixture.DAY);

        assertThat(joint.isConcluded(ENDS.plusYears(1))).isFalse();
        assertThat(joint.withoutReply()).containsExactly("B02");
        answer(joint, "B02", ConsultationReply.ReplyAnswer.CONSENT, ENDS.plusDays(3));
        assertThat(joint.isConcluded(ENDS.plusDays(3))).isTrue();
        assertThat(joint.replyOf("B02")).get().matches(ConsultationReply::isLate);
    }

    @Test
    void theNewestAnswerOfAnAgencyCounts() {
        Consultation opinions = asking(Consultation.ConsultationType.OPINIONS, "B01");
        answer(opinions, "B01", ConsultationReply.ReplyAnswer.OBJECTION, CandidacyFixture.DAY);
        answer(opinions, "B01", ConsultationReply.ReplyAnswer.CONSENT, CandidacyFixture.DAY);

        assertThat(opinions.objections()).isEmpty();
        assertThat(opinions.replyOf("B01"))
                .get()
                .extracting(ConsultationReply::answer)
                .isEqualTo(ConsultationReply.ReplyAnswer.CONSENT);
    }

    @Test
    void anAnswerOnTheLastDayIsInTime() {
        Consultation opinions = asking(Consultation.ConsultationType.OPINIONS, "B01");
        answer(opinions, "B01", ConsultationReply.ReplyAnswer.CONSENT, ENDS);

        assertThat(opinions.replyOf("B01")).get().matches(reply -> !reply.isLate());
    }
}

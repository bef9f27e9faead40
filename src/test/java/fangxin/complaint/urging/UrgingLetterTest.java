package fangxin.complaint.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UrgingLetterTest {
    private static final Actor OFFICER = NoticeFixture.officer("city1", Role.COUNTY_OFFICE);
    private static final Actor UNIT = NoticeFixture.officer("unit1", Role.STATION);
    /** Friday, 6 March 2026, noon in China. */
    private static final BusinessMoment SENT =
            new BusinessMoment(Instant.parse("2026-03-06T04:00:00Z"), WorkingCalendar.weekdaysOnly());

    private static UrgingLetter letter(UrgingType type) {
        return new UrgingLetter(
                UrgingLetter.numberOf(2026, 1),
                type,
                "220100",
                "220102",
                "请于本周内办结。",
                new UrgingTermsIssue(UrgingTermsIssue.FIRST, UrgingTermsSeed.shipped(), null, Instant.EPOCH),
                OFFICER,
                SENT);
    }

    @Test
    void theAnswerIsDueByTheTermsOfItsType() {
        assertThat(letter(UrgingType.URGE).dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(letter(UrgingType.SUPERVISE).dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void theAgencyConfirmsAndAnswersOnce() {
        UrgingLetter letter = letter(UrgingType.URGE);
        letter.confirm(UNIT, SENT.at().plusSeconds(60));
        letter.confirm(OFFICER, SENT.at().plusSeconds(90));
        assertThat(letter.state()).isEqualTo(UrgingState.CONFIRMED);
        assertThat(letter.confirmedBy()).isEqualTo(UNIT.name());

        letter.answer("已约定周三调解。", UNIT, SENT.at().plusSeconds(120));
        letter.answer("已约定周三调解。", UNIT, SENT.at().plusSeconds(180));

        assertThat(letter.isOpen()).isFalse();
        assertThat(letter.repliedAt()).isEqualTo(SENT.at().plusSeconds(120));
        assertThatThrownBy(() -> letter.answer("另一答复。", UNIT, SENT.at().plusSeconds(240)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("urging.reply.taken");
    }

    @Test
    void anAnswerWithoutAReceiptIsTheReceiptToo() {
        UrgingLetter letter = letter(UrgingType.SUPERVISE);

        letter.answer("已办结。", UNIT, SENT.at().plusSeconds(60));

        assertThat(letter.confirmedAt()).isEqualTo(SENT.at().plusSeconds(60));
    }

    @Test
    void aWithdrawnLetterIsNeitherConfirmedNorAnswered() {
        UrgingLetter letter = letter(UrgingType.URGE);
        letter.withdraw("误发", OFFICER, SENT.at().plusSeconds(60));
        letter.withdraw("另一理由", OFFICER, SENT.at().plusSeconds(90));

        assertThat(letter.isOpen()).isFalse();
        assertThat(letter.state()).isEqualTo(UrgingState.WITHDRAWN);
        assertThat(letter.reply()).isEqualTo("误发");
        refused(() -> letter.confirm(UNIT, SENT.at().plusSeconds(120)), "urging.withdrawal.taken");
        refused(() -> letter.answer("已办结。", UNIT, SENT.at().plusSeconds(120)), "urging.withdrawal.taken");
    }

    @Test
    void anAnsweredLetterIsNotWithdrawn() {
        UrgingLetter letter = letter(UrgingType.URGE);
        letter.answer("已办结。", UNIT, SENT.at());

        refused(() -> letter.withdraw("误发", OFFICER, SENT.at()), "urging.reply.taken");
        assertThat(letter.reply()).isEqualTo("已办结。");
    }

    @Test
    void aLetterOfWhichTheWordsAreErasedIsNotAnswered() {
        UrgingLetter letter = letter(UrgingType.URGE);
        letter.erase();

        refused(() -> letter.answer("已办结。", UNIT, SENT.at()), "urging.reply.erased");
        assertThat(letter.reply()).isNull();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void theWordsOfBothAreErasedAndTheLetterStays() {
        UrgingLetter letter = letter(UrgingType.URGE);
        letter.answer("已办结。", UNIT, SENT.at());

        letter.erase();

        assertThat(letter.words()).isNull();
        assertThat(letter.reply()).isNull();
        assertThat(letter.state()).isEqualTo(UrgingState.ANSWERED);
    }
}

package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Choice of the officer who adopts an issue of the formula. */
@Tag("once")
class RatingFormulaIssueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActionStamp FIRST = by("city.office1");
    private static final ActionStamp SECOND = by("city.office2");
    private static final LocalDate EFFECTIVE = FIRST.moment().end(RatingFixture.FORMULA.notice());
    private static final RatingAdoptionInput ADOPTION = new RatingAdoptionInput("长放消办〔2026〕3号", DAY, EFFECTIVE);

    @Test
    void theOfficerWhoEnteredAnIssueDoesNotAdoptIt() {
        RatingFormulaIssue entered = new RatingFormulaIssue(
                2, RatingFixture.FORMULA, FIRST, FIRST.moment().at());

        assertThatThrownBy(() -> entered.adopt(ADOPTION, rehearsal(SECOND), DAY, null, FIRST))
                .hasMessageContaining("rating.adopt.second");
        entered.adopt(ADOPTION, rehearsal(SECOND), DAY, null, SECOND);

        assertThat(entered.isAdopted()).isTrue();
    }

    @Test
    void theOfficerWhoRehearsedTheShippedIssueDoesNotAdoptIt() {
        RatingFormulaIssue shipped = new RatingFormulaIssue(
                RatingFormulaIssue.FIRST,
                RatingFixture.FORMULA,
                null,
                FIRST.moment().at());

        assertThatThrownBy(() -> shipped.adopt(ADOPTION, rehearsal(FIRST), DAY, null, FIRST))
                .hasMessageContaining("rating.adopt.second");
        shipped.adopt(ADOPTION, rehearsal(FIRST), DAY, null, SECOND);

        assertThat(shipped.isAdopted()).isTrue();
    }

    @Test
    void theSecondOfficerReturnsAnIssueWhichIsAdoptedAfterAnotherRehearsal() {
        RatingFormulaIssue entered = new RatingFormulaIssue(
                2, RatingFixture.FORMULA, FIRST, FIRST.moment().at());
        RatingRehearsal rehearsal = rehearsal(FIRST);

        assertThatThrownBy(() -> entered.sendBack("权重未经联席会议讨论", rehearsal, FIRST))
                .hasMessageContaining("rating.adopt.second");
        assertThat(entered.sendBack("权重未经联席会议讨论", rehearsal, SECOND)).isTrue();
        assertThat(entered.sendBack("权重未经联席会议讨论", rehearsal, SECOND)).isFalse();
        assertThatThrownBy(() -> entered.sendBack("另有意见", rehearsal, by("city.office3", DAY)))
                .hasMessageEndingWith("rating.adopt.returned]");
        assertThatThrownBy(() -> entered.adopt(ADOPTION, rehearsal, DAY, null, SECOND))
                .hasMessageEndingWith("rating.adopt.returned]");
        assertThat(entered.responsible(rehearsal)).isEqualTo("city.office1");

        ActionStamp later = by("city.office2", DAY.plusDays(1));
        LocalDate effective = later.moment().end(RatingFixture.FORMULA.notice());
        RatingRehearsal again = new RatingRehearsal(2, effective, 0, by("city.office1", DAY.plusDays(1)));
        assertThat(entered.isReturned(again)).isFalse();
        entered.adopt(
                new RatingAdoptionInput("长放消办〔2026〕4号", DAY.plusDays(1), effective),
                again,
                DAY.plusDays(1),
                null,
                later);

        assertThatThrownBy(() -> entered.sendBack("晚了", again, SECOND)).hasMessageEndingWith("rating.adopted]");
    }

    @Test
    void oneMoreRehearsalLeavesTheDocumentOfTheFirstValid() {
        RatingFormulaIssue entered = new RatingFormulaIssue(
                2, RatingFixture.FORMULA, FIRST, FIRST.moment().at());
        LocalDate effective = by("city.office2", DAY.plusDays(3)).moment().end(RatingFixture.FORMULA.notice());
        RatingRehearsal second = new RatingRehearsal(2, effective, 0, by("city.office1", DAY.plusDays(2)));

        entered.adopt(
                new RatingAdoptionInput("长放消办〔2026〕3号", DAY.plusDays(1), effective),
                second,
                DAY,
                null,
                by("city.office2", DAY.plusDays(3)));

        assertThat(entered.documentDate()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void theDocumentIsNotOlderThanTheRehearsalNorInTheFutureAndItsNoticeIsKept() {
        RatingFormulaIssue entered = new RatingFormulaIssue(
                2, RatingFixture.FORMULA, FIRST, FIRST.moment().at());

        assertThatThrownBy(() -> entered.adopt(dated(DAY.minusDays(1), EFFECTIVE), rehearsal(FIRST), DAY, null, SECOND))
                .hasMessageEndingWith("documentDate: rating.adopt.documentDate.early]");
        assertThatThrownBy(() -> entered.adopt(dated(DAY.plusDays(1), EFFECTIVE), rehearsal(FIRST), DAY, null, SECOND))
                .hasMessageEndingWith("documentDate: rating.adopt.documentDate]");
        assertThatThrownBy(() -> entered.adopt(dated(DAY, EFFECTIVE.minusDays(1)), rehearsal(FIRST), DAY, null, SECOND))
                .hasMessageContaining("effectiveOn: rating.adopt.early");
        assertThatThrownBy(() -> entered.adopt(dated(DAY, EFFECTIVE), null, null, null, SECOND))
                .hasMessageContaining("rating.adopt.rehearsal");
        assertThat(entered.isAdopted()).isFalse();
    }

    private static RatingAdoptionInput dated(LocalDate document, LocalDate effective) {
        return new RatingAdoptionInput("长放消办〔2026〕3号", document, effective);
    }

    private static RatingRehearsal rehearsal(ActionStamp by) {
        return new RatingRehearsal(2, EFFECTIVE, 0, by);
    }

    private static ActionStamp by(String account) {
        return by(account, DAY);
    }

    private static ActionStamp by(String account, LocalDate day) {
        return new ActionStamp(NoticeFixture.officer(account, Role.COUNTY_OFFICE), NoticeFixture.at(day));
    }
}

package fangxin.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests of when the explanation of a difference is stored. */
class DifferenceClearingTest {
    private static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    private static final BusinessMoment NOW = new BusinessMoment(Instant.EPOCH, WorkingCalendar.weekdaysOnly());

    private final ComplaintDifference difference = new ComplaintDifference(
            "220102",
            ComplaintPlatform.NATIONAL_12315,
            ExchangeFixture.TODAY,
            new Reconciliation.FoundDifference(
                    DifferenceType.DIFFERENT, "N1", null, ReconciledField.AMOUNT, "100", "200"),
            Instant.EPOCH);

    @Test
    void theSameExplanationAgainChangesNothingAndAnotherOneIsRefused() {
        difference.clear("平台误报", 0, OFFICER, NOW);
        difference.clear("平台误报", 0, OFFICER, NOW);

        assertThatThrownBy(() -> difference.clear("已补录", 0, OFFICER, NOW))
                .hasMessageContaining("exchange.clearing.taken");
        assertThat(difference.words()).isEqualTo("平台误报");
    }

    @Test
    void aDifferenceThatALaterFileNoLongerHasTakesNoExplanation() {
        difference.vanish(NOW.at());

        assertThatThrownBy(() -> difference.clear("平台误报", 0, OFFICER, NOW))
                .hasMessageContaining("exchange.clearing.gone");
    }

    @Test
    void valuesThatTheOfficerDidNotReadAreNotExplained() {
        assertThatThrownBy(() -> difference.clear("平台误报", 1, OFFICER, NOW))
                .hasMessageContaining("exchange.clearing.changed");
        assertThat(difference.isOpen()).isTrue();
    }

    /** The newest differences of other fields do not push these out of the list. */
    @Test
    void theDifferencesOnTheAgencyAreReadByThemselves() {
        RecordedQuery recorded = new RecordedQuery();
        ExchangeRepository repository = new ExchangeRepository();
        repository.em = recorded.entityManager();

        assertThat(repository.openOnAgency(List.of("220102"), 200)).isEmpty();
        recorded.requireComplete();
        assertThat(recorded.text()).contains("d.clearedAt is null", "d.field = :field");
        assertThat(recorded.value("field")).isEqualTo(ReconciledField.AGENCY);
    }
}

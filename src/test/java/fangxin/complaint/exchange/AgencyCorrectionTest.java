package fangxin.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.complaint.handling.CasePlacement;
import fangxin.complaint.handling.ComplaintMirror;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.handling.MirroredState;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.SequenceCounters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Tests of the refusals of {@link ComplaintExchangeService#correctAgency}, and of the order of its locks. */
class AgencyCorrectionTest {
    private static final String STATED = "220102S01";
    private static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);

    private final List<String> locked = new ArrayList<>();
    private final ComplaintDifference difference = difference();
    private final ComplaintExchangeService service = service();

    @Test
    void takesNoOtherAgencyThanTheOneThatTheOfficerRead() {
        assertThatThrownBy(() -> service.correctAgency("d1", new AgencyCorrectionInput("220102S02", "平台正确")))
                .hasMessageContaining("exchange.agency.changed");
        assertThat(difference.isOpen()).isTrue();
    }

    @Test
    void refusesARepeatedRequestOfACaseThatRetentionHasDeleted() {
        difference.clearAsTaken("平台正确", OFFICER, new BusinessMoment(Instant.EPOCH, WorkingCalendar.weekdaysOnly()));

        assertThatThrownBy(() -> service.correctAgency("d1", new AgencyCorrectionInput(STATED, "平台正确")))
                .hasMessageContaining("exchange.agency.cleared");
    }

    /** An import locks its cases before their differences, so that only a lock before both keeps a deadlock off. */
    @Test
    void waitsForAnImportBeforeItLocksTheDifference() {
        assertThatThrownBy(() -> service.correctAgency("d1", new AgencyCorrectionInput("", "")))
                .hasMessageContaining("exchange.agency.missing");

        assertThat(locked).containsExactly("complaint-import/" + difference.ownedBy(), "d1");
    }

    private static ComplaintDifference difference() {
        String office = OFFICER.placesAs(Role.COUNTY_OFFICE).findFirst().orElseThrow();
        MirroredState here = new MirroredState(
                "T1",
                null,
                new CasePlacement(office, office, null),
                null,
                HandlingState.ACCEPTED,
                null,
                null,
                null,
                null,
                null,
                false);
        return new ComplaintDifference(
                office,
                ComplaintPlatform.NATIONAL_12315,
                ExchangeFixture.TODAY,
                new Reconciliation.FoundDifference(
                        DifferenceType.DIFFERENT, "N1", here, ReconciledField.AGENCY, office, STATED),
                Instant.EPOCH);
    }

    private ComplaintExchangeService service() {
        ComplaintExchangeService built = new ComplaintExchangeService();
        built.exchange = new ExchangeRepository() {
            @Override
            String officeOf(String id) {
                return difference.ownedBy();
            }

            @Override
            ComplaintDifference differenceForUpdate(String id) {
                locked.add(id);
                return difference;
            }
        };
        built.mirror = new ComplaintMirror() {
            @Override
            public Map<String, MirroredState> ofCases(Collection<String> cases) {
                return Map.of();
            }
        };
        built.agencies = new AgencyRepository() {
            @Override
            public UnaryOperator<String> present() {
                return UnaryOperator.identity();
            }
        };
        built.counters = new SequenceCounters() {
            @Override
            public long next(String series) {
                locked.add(series);
                return 1;
            }
        };
        built.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return OFFICER;
            }
        };
        return built;
    }
}

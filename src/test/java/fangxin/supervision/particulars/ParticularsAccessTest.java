package fangxin.supervision.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.supervision.proceeding.ProceedingReaderRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticularsAccessTest {
    private static final String PROCEEDING = "20260000017";
    private static final LocalDate TODAY = ParticularsFixture.REPORTED.plusDays(30);
    private static final Actor REVIEWER =
            new Actor("reviewer", "李丽", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));
    private static final Actor COLLEAGUE_OF_REVIEWER =
            new Actor("other", "张华", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));

    private final ParticularsReport report = ParticularsFixture.report("CLOSED", "", ParticularsChannel.COUNTER);
    private final ParticularsAccess access = new ParticularsAccess();

    @BeforeEach
    void confirm() {
        report.confirm(
                "现场核实", PROCEEDING, List.of(), ParticularsFixture.by(ParticularsFixture.COLLEAGUE, TODAY.minusDays(1)));
        access.agencies = new AgencyRepository() {
            @Override
            public List<String> upFrom(String code) {
                return List.of(code);
            }
        };
        access.policy = new ParticularsDecisionPolicy(null, access.agencies) {
            @Override
            boolean mayDecide(Actor actor, ParticularsReport of, LocalDate today) {
                return false;
            }
        };
        access.readers = new ProceedingReaderRule() {
            @Override
            public boolean reviews(Actor actor, String proceeding) {
                return actor == REVIEWER && PROCEEDING.equals(proceeding);
            }
        };
    }

    /** The second person decides on the review by the same evidence as the first; others of that office read none. */
    @Test
    void theReviewerOfTheRevocationReadsItsEvidence() {
        assertThat(access.mayReadEvidence(REVIEWER, report, TODAY)).isTrue();
        assertThat(access.readsProceeding(REVIEWER, report.title(), PROCEEDING)).isTrue();
        assertThat(access.mayRead(REVIEWER, report, TODAY)).isFalse();

        assertThat(access.mayReadEvidence(COLLEAGUE_OF_REVIEWER, report, TODAY)).isFalse();
        assertThat(access.readsProceeding(COLLEAGUE_OF_REVIEWER, report.title(), PROCEEDING))
                .isFalse();
        assertThat(access.readsProceeding(REVIEWER, report.title(), "20260000025"))
                .isFalse();
    }
}

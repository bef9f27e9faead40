package fangxin.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.cultivation.AcceptanceInput;
import fangxin.procedure.cultivation.CultivationService;
import fangxin.procedure.cultivation.CultivationView;
import fangxin.procedure.cultivation.InitialReviewService;
import fangxin.procedure.evaluation.TeamAssignmentService;
import fangxin.procedure.screening.RedFlag;
import fangxin.procedure.screening.RedFlagService;
import fangxin.procedure.screening.RedFlagType;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseBulkServiceTest {
    private static CaseBulkService failing(RuntimeException failure) {
        CaseBulkService service = new CaseBulkService();
        service.owners = new CaseOwnerService() {
            @Override
            public CaseOwnershipView take(String reference) {
                if (reference.equals("B")) {
                    throw failure;
                }
                return null;
            }
        };
        return service;
    }

    private static List<CaseOutcome> taken(RuntimeException failure) {
        return failing(failure).take(new CaseBulkTakeInput(List.of("A", "B", "C")));
    }

    private static void leavesTheOthersDone(RuntimeException failure, String key) {
        List<CaseOutcome> outcomes = taken(failure);

        assertThat(outcomes).extracting(CaseOutcome::isDone).containsExactly(true, false, true);
        assertThat(outcomes.get(1).refusals()).extracting(Violation::key).containsExactly(key);
    }

    @Test
    void theRefusalOfOneCaseLeavesTheOthersDone() {
        leavesTheOthersDone(RuleViolation.conflict("casework.owner.ended"), "casework.owner.ended");
    }

    @Test
    void aLockThatIsWaitedForTooLongLeavesTheOthersDone() {
        leavesTheOthersDone(
                new EJBException(new IllegalStateException(new SQLException("lock", "40XL1"))), "platform.busy");
    }

    /** Service whose application A has no obstacle to acceptance, while B has a red flag. */
    private static CaseBulkService reviewing(Map<String, AcceptanceInput> accepted) {
        CaseBulkService service = new CaseBulkService();
        service.redFlags = new RedFlagService() {
            @Override
            public List<RedFlag> flags(String reference) {
                return reference.equals("B")
                        ? List.of(new RedFlag(RedFlagType.PERMIT_MISSING, new LocalizedText("无证", "none"), List.of()))
                        : List.of();
            }
        };
        service.cultivation = new CultivationService() {
            @Override
            public CultivationView dossier(String reference) {
                return new CultivationView(null, List.of(), List.of(), true, List.of(), List.of(), 0, null);
            }
        };
        service.reviews = new InitialReviewService() {
            @Override
            public CandidacyView accept(String reference, AcceptanceInput input) {
                accepted.put(reference, input);
                return null;
            }
        };
        return service;
    }

    @Test
    void anApplicationWithARedFlagIsNotAcceptedAmongSeveral() {
        Map<String, AcceptanceInput> accepted = new TreeMap<>();

        List<CaseOutcome> outcomes =
                reviewing(accepted).accept(new CaseBulkAcceptInput(List.of("A", "B", "A"), " 已查 "));

        assertThat(outcomes).extracting(CaseOutcome::isDone).containsExactly(true, false);
        assertThat(outcomes.getLast().refusals())
                .extracting(Violation::key)
                .containsExactly("casework.bulk.accept.flags");
        assertThat(accepted).isEqualTo(Map.of("A", new AcceptanceInput(List.of(), "已查")));
    }

    @Test
    void oneTeamIsAssignedToEachCase() {
        List<String> assigned = new ArrayList<>();
        CaseBulkService service = new CaseBulkService();
        service.teams = new TeamAssignmentService() {
            @Override
            public CandidacyView assign(String reference, TeamAssignment wanted) {
                assigned.add(reference + " " + wanted.evaluators() + " " + wanted.leader());
                return null;
            }
        };

        service.assign(new CaseBulkAssignInput(List.of("A", "B"), List.of("e1", "e2"), "e1", null, null));

        assertThat(assigned).containsExactly("A [e1, e2] e1", "B [e1, e2] e1");
        assertThatThrownBy(() -> service.assign(new CaseBulkAssignInput(List.of("A"), List.of(), " ", null, null)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::key)
                                .containsExactlyInAnyOrder("casework.bulk.evaluators", "evaluation.team.leader"));
    }

    @Test
    void anErrorOfTheProgramIsNotARefusal() {
        IllegalStateException error = new IllegalStateException("error");

        assertThatThrownBy(() -> taken(error)).isSameAs(error);
    }
}

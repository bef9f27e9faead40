package fangxin.casework.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.WaitingTask;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AppraisalTasksTest {
    private static final String CITY = "220100";
    private static final String COUNTY = "220102";
    private static final String MERGED = "220199";

    private final RecordedQuery recorded = new RecordedQuery();

    private static AppraisalRepository.WaitingAppraisal appraisal(String id, String agency, String roundOffice) {
        return new AppraisalRepository.WaitingAppraisal(
                id, "2026000001", "禾穗里便利店", Instant.EPOCH, LocalDate.EPOCH, false, agency, roundOffice, COUNTY);
    }

    private static List<String> tasks(String office) {
        AppraisalTasks source = new AppraisalTasks();
        source.appraisals = new AppraisalRepository() {
            @Override
            List<WaitingAppraisal> waiting(RecusalCondition recusal) {
                return List.of(
                        appraisal("station", "220102S01", COUNTY),
                        appraisal("merged", MERGED, COUNTY),
                        appraisal("city", CITY, CITY));
            }
        };
        source.agencies = new AgencyRepository() {
            @Override
            public Set<String> cityOffices() {
                return Set.of(CITY);
            }

            @Override
            public UnaryOperator<String> present() {
                return code -> Map.of(MERGED, COUNTY).getOrDefault(code, code);
            }
        };
        return source
                .find(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, office), CandidacyFixture.now())
                .stream()
                .map(WaitingTask::page)
                .map(page -> page.substring(page.indexOf('=') + 1))
                .toList();
    }

    @Test
    void theWorkOfAnOfficeThatWasMergedIsThatOfItsSuccessor() {
        assertThat(tasks(COUNTY)).containsExactly("station", "city");
        assertThat(tasks(CITY)).containsExactly("merged");
        assertThat(tasks("220103")).isEmpty();
    }

    @Test
    void theQueriesLeaveOutMerchantsOfARecusalAndRecalledSteps() {
        AppraisalRepository appraisals = new AppraisalRepository();
        appraisals.em = recorded.entityManager();

        appraisals.waiting(
                new RecusalCondition(new Actor("officer", "officer", List.of(), List.of(), Set.of("m")).away()));
        recorded.requireComplete();
        assertThat(recorded.text()).contains("m.id not in :without");

        RecordedQuery open = new RecordedQuery();
        appraisals.em = open.entityManager();
        appraisals.appraisable(List.of("m"), Set.of(Step.RETURN), Instant.EPOCH);
        open.requireComplete();
        assertThat(open.text()).contains("n.seq = e.seq + 1 and n.step = :recall");
    }
}

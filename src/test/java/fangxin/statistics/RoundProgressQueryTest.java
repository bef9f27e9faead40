package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFilter;
import fangxin.procedure.candidacy.CandidacyFixture;
import org.junit.jupiter.api.Test;

class RoundProgressQueryTest {
    private static final CandidacyFilter OFFICE =
            CandidacyFilter.visibleTo(CandidacyFixture.actor("officer", Role.COUNTY_OFFICE, "220102"));

    private final RecordedQuery recorded = new RecordedQuery();
    private final RoundProgressQuery query = new RoundProgressQuery();

    @Test
    void theCasesAreThoseOfTheRoundThatTheReaderSees() {
        query.em = recorded.entityManager();

        query.casesOf("220102-2026-1", OFFICE);

        recorded.requireComplete();
        assertThat(recorded.text()).contains("from Candidacy c where c.round.id = :round and " + OFFICE.condition());
    }

    @Test
    void theChangesAreThoseOfTheSameCasesInTheirOrder() {
        query.em = recorded.entityManager();

        query.changesOf("220102-2026-1", OFFICE);

        recorded.requireComplete();
        assertThat(recorded.text())
                .contains("c.round.id = :round", "j.stageBefore <> j.stageAfter and " + OFFICE.condition())
                .endsWith(" order by c.reference, j.seq");
    }

    @Test
    void aReaderWhoSeesNoCaseMakesNoQuery() {
        query.em = recorded.entityManager();

        assertThat(query.casesOf("220102-2026-1", CandidacyFilter.visibleTo(CandidacyFixture.member())))
                .isEmpty();
        assertThat(recorded.text()).isNull();
    }
}

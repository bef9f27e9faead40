package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.table.KeySlice;
import fangxin.document.table.ListOrder;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The journals show the steps on those candidacies that the reader can see. */
class JournalQueryTest {
    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

    private final RecordedQuery recorded = new RecordedQuery();
    private final JournalQuery journal = new JournalQuery();

    private void read(Actor.Post... posts) {
        journal.em = recorded.entityManager();
        Actor reader = new Actor("reader", "读者", List.of(posts), List.of(), Set.of("m"));
        journal.page(
                new JournalQuery.JournalFilter("c", "account", Step.SUBMIT, NOW, NOW),
                CandidacyFilter.visibleTo(reader),
                NOW,
                "~",
                51);
    }

    @Test
    void theFilterOfVisibleCandidaciesLimitsTheQuery() {
        read(
                new Actor.Post(Role.AUDITOR, "220102", null, "220102"),
                new Actor.Post(Role.EVALUATOR, "220102-M", null, null));

        recorded.requireComplete();
        assertThat(recorded.text())
                .contains("c.agencies.office in :place", "c.round.owner in :place", "c.merchant.id not in :without");
    }

    private void list(String column, Actor.Post... posts) {
        journal.em = recorded.entityManager();
        recorded.finding("value");
        journal.page(
                new JournalQuery.JournalListFilter("c", "account", Step.SUBMIT, null),
                CandidacyFilter.visibleTo(new Actor("reader", "读者", List.of(posts), List.of(), Set.of("m"))),
                KeySlice.after("entry", new ListOrder(column, false), 20));
    }

    @Test
    void theListIsLimitedByTheSameFilter() {
        list("when", new Actor.Post(Role.AUDITOR, "220102", null, "220102"));

        recorded.requireComplete();
        assertThat(recorded.text())
                .startsWith("select c.reference, m.name, j from JournalEntry j")
                .contains("c.agencies.office in :place", "c.merchant.id not in :without", "j.step = :")
                .endsWith(" and j.recordedAt >= :value and (j.recordedAt > :value or j.id > :key)"
                        + " order by j.recordedAt, j.id");
    }

    @Test
    void stepsAreListedInTheOrderOfTheProcedure() {
        list("action", new Actor.Post(Role.AUDITOR, "220102", null, "220102"));

        recorded.requireComplete();
        assertThat(recorded.text())
                .contains(" order by case when j.step = fangxin.procedure.candidacy.Step.SUBMIT then 0 ")
                .endsWith(" end, j.id");
    }

    @Test
    void theListOfAReaderWhoSeesNoCandidacyMakesNoQuery() {
        list("when");

        assertThat(recorded.text()).isNull();
    }

    @Test
    void anAuditorOfTheCityIsLimitedByRecusalOnly() {
        read(new Actor.Post(Role.AUDITOR, "220100", null, null));

        recorded.requireComplete();
        assertThat(recorded.text()).contains("c.merchant.id not in :without").doesNotContain(" in :place");
    }

    @Test
    void aReaderWhoSeesNoCandidacyMakesNoQuery() {
        read();

        assertThat(recorded.text()).isNull();
    }
}

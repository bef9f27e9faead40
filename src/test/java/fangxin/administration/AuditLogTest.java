package fangxin.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.RecordedQuery;
import fangxin.procedure.candidacy.CandidacyFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A reader of the audit log sees the acts on visible candidacies, and the other acts of the own area. */
class AuditLogTest {
    private final RecordedQuery recorded = new RecordedQuery();
    private final AuditLog acts = new AuditLog();

    private void read(Optional<Set<String>> area, Actor.Post... posts) {
        acts.em = recorded.entityManager();
        Actor reader = new Actor("reader", "读者", List.of(posts), List.of(), Set.of("m"));
        acts.before(
                Instant.parse("2026-11-27T00:00:00Z"),
                "~",
                new AuditLog.AuditLogReader(area, CandidacyFilter.visibleTo(reader), LocalDate.of(2026, 11, 27)),
                51);
        recorded.requireComplete();
    }

    @Test
    void anAuditorOfACountyIsLimitedToItsArea() {
        read(Optional.of(Set.of("220102")), new Actor.Post(Role.AUDITOR, "220102", null, "220102"));

        assertThat(recorded.text())
                .contains("a.agency in :area", "c.agencies.office in :place", "c.merchant.id not in :without");
    }

    @Test
    void anAuditorOfTheCityIsLimitedByRecusalOnly() {
        read(Optional.empty(), new Actor.Post(Role.AUDITOR, "220100", null, null));

        assertThat(recorded.text()).contains("c.merchant.id not in :without").doesNotContain(":area", " in :place");
    }

    @Test
    void aReaderWhoSeesNoCandidacyStillReadsTheOtherEntries() {
        read(Optional.of(Set.of("220102")));

        assertThat(recorded.text())
                .contains("not exists (select s.reference from Candidacy s", "a.agency in :area")
                .doesNotContain("Candidacy c");
    }
}

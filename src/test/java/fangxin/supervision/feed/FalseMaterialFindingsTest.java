package fangxin.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fangxin.supervision.proceeding.RevokedTitles;
import fangxin.supervision.reentry.ReentryRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FalseMaterialFindingsTest {
    private static final String CODE = "92220102MA0000001X";
    private static final LocalDate REVOKED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 1);

    @Test
    void aRevocationAnswersUntilTheLastDayOfItsBan() {
        FalseMaterialFindings findings = findings();

        assertThat(findings.of(List.of(CODE), LAST_DAY))
                .extracting(InternalFinding::creditCode, InternalFinding::on)
                .containsExactly(tuple(CODE, REVOKED));
        assertThat(findings.of(List.of(CODE), LAST_DAY.plusDays(1))).isEmpty();
    }

    private static FalseMaterialFindings findings() {
        FalseMaterialFindings findings = new FalseMaterialFindings();
        findings.revoked = new RevokedTitles() {
            @Override
            public List<RevokedTitle> under(String trigger, Collection<String> creditCodes) {
                return List.of(new RevokedTitle(CODE, "title-1", "proceeding-1", REVOKED));
            }
        };
        findings.bans = new ReentryRule() {
            @Override
            public Set<String> titlesWithBan(Collection<String> creditCodes, LocalDate day) {
                return day.isAfter(LAST_DAY) ? Set.of("title-2") : Set.of("title-1", "title-2");
            }
        };
        return findings;
    }
}

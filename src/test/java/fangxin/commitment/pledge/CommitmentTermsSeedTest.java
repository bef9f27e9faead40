package fangxin.commitment.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Start of an installation whose terms an earlier version stored. */
class CommitmentTermsSeedTest {
    private static final CommitmentTerms SHIPPED = CommitmentTermsSeed.shipped();

    private final List<CommitmentTermsIssue> stored = new ArrayList<>();
    private final CommitmentTermsSeed seed = seed();

    @Test
    void storedTermsTakeTheValuesThatTheyLeaveOpenOnce() {
        store(earlier().replace("\"observation\":6", "\"observation\":9"));

        seed.seed();
        seed.seed();

        assertThat(stored).hasSize(2);
        CommitmentTermsIssue entered = stored.getLast();
        assertThat(entered.issue()).isEqualTo(2);
        assertThat(entered.account()).isNull();
        CommitmentMonths months = entered.terms().months();
        assertThat(months.climb()).isEqualTo(SHIPPED.months().climb());
        assertThat(months.transition()).isEqualTo(SHIPPED.months().transition());
        assertThat(months.observation()).isEqualTo(9);
        assertThat(entered.terms().conditions()).isEqualTo(SHIPPED.conditions());
        entered.terms().check(Set.copyOf(SHIPPED.types()));
    }

    @Test
    void whatACityHasEnteredStays() {
        store(JsonMapper.write(SHIPPED)
                .replace("\"climb\":12", "\"climb\":0")
                .replace("\"transition\":1", "\"transition\":0"));

        seed.seed();

        assertThat(stored).hasSize(1);
    }

    @Test
    void theYearsWithoutAPenaltyOfACityStayWhereTheConsentIsAdded() {
        CommitmentTerms terms = JsonMapper.read(earlier(), CommitmentTerms.class);
        store(JsonMapper.write(terms).replaceFirst("\\}$", ",\"conditions\":{\"penaltyFreeYears\":3}}"));
        assertThat(stored.getFirst().terms().penaltyFreeYears()).isEqualTo(3);

        seed.seed();

        assertThat(stored.getLast().terms().conditions()).isEqualTo(new PledgeConditions(SHIPPED.consent(), 3));
    }

    @Test
    void anEmptyInstallationStoresTheShippedTermsOnce() {
        seed.seed();
        seed.seed();

        assertThat(stored)
                .singleElement()
                .extracting(CommitmentTermsIssue::terms)
                .isEqualTo(SHIPPED);
    }

    private static String earlier() {
        CommitmentTerms without = new CommitmentTerms(
                SHIPPED.confirmation(),
                SHIPPED.association(),
                SHIPPED.correction(),
                SHIPPED.publicPeriod(),
                new CommitmentMonths(6, 1, null, 3, null),
                SHIPPED.validYears(),
                SHIPPED.namingBody(),
                SHIPPED.guarantees(),
                SHIPPED.types(),
                SHIPPED.promises(),
                SHIPPED.gates(),
                null);
        return JsonMapper.write(without);
    }

    private void store(String terms) {
        stored.add(new CommitmentTermsIssue(
                CommitmentTermsIssue.FIRST, JsonMapper.read(terms, CommitmentTerms.class), null, Instant.EPOCH));
    }

    private CommitmentTermsSeed seed() {
        CommitmentTermsSeed made = new CommitmentTermsSeed();
        made.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        made.issues = new CommitmentTermsRepository() {
            @Override
            public boolean isEmpty() {
                return stored.isEmpty();
            }

            @Override
            public void add(CommitmentTermsIssue issue) {
                stored.add(issue);
            }

            @Override
            public CommitmentTermsIssue current() {
                return stored.getLast();
            }
        };
        return made;
    }
}

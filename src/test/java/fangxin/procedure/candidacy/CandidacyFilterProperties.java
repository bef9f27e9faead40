package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Actor.Post;
import fangxin.organization.identity.Role;
import fangxin.testing.InputClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Visibility of a candidacy, case by case: by role, place, area, merged agency and recusal. */
@StatisticsReport(onFailureOnly = true)
class CandidacyFilterProperties {
    private static final String EVALUATOR_WHO_VERIFIED = "station";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private static final Candidacy CANDIDACY = CandidacyFixture.candidacyAt(Stage.RECOMMENDED);
    private static final String MERCHANT = CANDIDACY.merchant().id();

    @Provide
    Arbitrary<Actor> readers() {
        Arbitrary<Post> posts = Combinators.combine(
                        Arbitraries.of(Role.values()),
                        Arbitraries.of(
                                CandidacyFixture.OFFICE,
                                CandidacyFixture.STATION,
                                CandidacyFixture.AUTHORITY,
                                MERCHANT,
                                "220104",
                                "220100"),
                        Arbitraries.of(CandidacyFixture.OFFICE, "220104").injectNull(0.5))
                .as((role, at, area) -> new Post(
                        role,
                        at,
                        null,
                        Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.ASSOCIATION)
                                        .contains(role)
                                ? area
                                : null));
        return Combinators.combine(
                        Arbitraries.of("stranger", EVALUATOR_WHO_VERIFIED),
                        posts.list().ofMaxSize(2),
                        posts.list().ofMaxSize(1),
                        Arbitraries.of(Set.<String>of(), Set.of("another"), Set.of(MERCHANT)))
                .as((account, now, merged, away) -> new Actor(account, account, now, merged, away));
    }

    @Provide
    Arbitrary<Stage> stages() {
        return Arbitraries.of(
                Stage.SUBMITTED, Stage.VERIFIED, Stage.IN_CULTIVATION, Stage.RECOMMENDED, Stage.EVALUATED);
    }

    /** States the rule as code, one line a role. */
    private static boolean maySee(Actor reader, Post post) {
        boolean recused = reader.away().contains(MERCHANT);
        boolean atOffice = post.place().equals(CandidacyFixture.OFFICE);
        return switch (post.role()) {
            case MERCHANT -> post.place().equals(MERCHANT);
            case STATION -> post.place().equals(CandidacyFixture.STATION) && !recused;
            case COUNTY_OFFICE, HANDLER, REVIEWER, SIGNER -> atOffice && !recused;
            case AUTHORITY -> post.place().equals(CandidacyFixture.AUTHORITY) && !recused;
            case EVALUATOR ->
                post.place().equals(CandidacyFixture.AUTHORITY)
                        && !recused
                        && !reader.account().equals(EVALUATOR_WHO_VERIFIED);
            case JOB -> !recused;
            case ADMINISTRATOR, AUDITOR ->
                (post.under() == null || post.under().equals(CandidacyFixture.OFFICE)) && !recused;
            case ASSOCIATION -> CandidacyFixture.OFFICE.equals(post.under()) && !recused;
            case CONFERENCE_MEMBER, VOLUNTEER -> false;
        };
    }

    @Property(tries = 3000)
    void aReaderSeesACandidacyByOneOfItsPostsOrMergedPosts(@ForAll("readers") Actor reader) {
        boolean expected = reader.posts().stream().anyMatch(post -> maySee(reader, post))
                || reader.archive().stream().anyMatch(post -> maySee(reader, post));

        assertThat(CANDIDACY.isVisibleTo(reader)).isEqualTo(expected);
        Statistics.label("sees").collect(expected);
        Statistics.label("sees").coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });
    }

    @Property
    void theConditionNamesExactlyItsParameters(@ForAll("readers") Actor reader) {
        for (CandidacyFilter filter : List.of(CandidacyFilter.visibleTo(reader), CandidacyFilter.waitingFor(reader))) {
            assertThat(PARAMETER
                            .matcher(filter.isEmpty() ? "" : filter.condition())
                            .results()
                            .map(found -> found.group(1)))
                    .hasSameElementsAs(filter.parameters().keySet());
        }
        InputClasses.requireBoth("recused", reader.away().contains(MERCHANT));
        InputClasses.requireBoth(
                "sees nothing", CandidacyFilter.visibleTo(reader).isEmpty());
    }

    /** The own sheet waits for an evaluator, not each candidacy of the authority: WorklistIT shows the sheet. */
    @Example
    void noCandidacyWaitsForAllEvaluatorsOfAnAuthority() {
        Post post = new Post(Role.EVALUATOR, CandidacyFixture.AUTHORITY, null, null);
        Actor evaluator = new Actor("stranger", "stranger", List.of(post), List.of(), Set.of());

        assertThat(CANDIDACY.isVisibleTo(evaluator)).isTrue();
        assertThat(CandidacyFilter.waitingFor(evaluator).isEmpty()).isTrue();
    }

    @Property
    void whatWaitsForAReaderMayAlsoBeSeen(@ForAll("readers") Actor reader, @ForAll("stages") Stage stage) {
        Candidacy candidacy = CandidacyFixture.candidacyAt(stage);
        boolean waits = CandidacyFilter.waitingFor(reader).covers(candidacy);

        assertThat(waits && !candidacy.isVisibleTo(reader)).isFalse();
        Statistics.label("waits").collect(waits);
        Statistics.label("waits").coverage(found -> found.check(true).count(cases -> cases > 0));
    }
}

package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.round.ApplicationRound.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PremisesTicketRuleTest {
    private static final LocalDate END = LocalDate.of(2029, 2, 26);
    private static final LocalizedText NO_PROMISES = new LocalizedText(null, null);

    private final Title county = TitleFixture.heldAtLevel(TitleLevel.COUNTY, END, NO_PROMISES);
    private final Title city = TitleFixture.heldAtLevel(TitleLevel.CITY, END, NO_PROMISES);

    /** The shop would otherwise have two tickets, and be visited twice by one draw. */
    @Test
    void aPremisesWithTwoTitlesHasOneTicket() {
        List<Title> titles = Stream.concat(Stream.of(city, county), DrawFixture.TITLES.stream())
                .toList();

        List<Title> listed = PremisesTicketRule.listed(titles);

        assertThat(listed).contains(county).doesNotContain(city).containsAll(DrawFixture.TITLES);
        DrawPlan plan = DrawPlan.of(
                DrawFixture.draft(DrawFixture.frame(50)),
                titles,
                DrawFixture.EVALUATORS,
                DrawFixture.NOBODY,
                DrawFixture.TODAY);
        assertThat(plan.list().units())
                .extracting(FrozenList.ListedUnit::number)
                .doesNotContain(city.number())
                .hasSize(listed.size());
    }

    @Test
    void titlesWithoutPremisesHaveTicketsOfTheirOwn() {
        assertThat(PremisesTicketRule.listed(DrawFixture.TITLES)).hasSameSizeAs(DrawFixture.TITLES);
    }
}

package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.statistics.TargetMeasures.Measure;
import fangxin.statistics.TargetService.DivisionFigures;
import fangxin.statistics.TargetService.LevelTable;
import fangxin.statistics.TargetService.TargetFigure;
import fangxin.statistics.TargetService.TargetProgress;
import fangxin.statistics.TargetService.TargetYear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An office reads the targets of its own division; the office of the city the sums. */
class TargetProgressTest {
    private static final Measure UNITS = new Measure("UNITS", new LocalizedText("示范店", "Shops"), List.of("SHOP"), true);
    private static final Measure FACTORY =
            new Measure("FACTORY", new LocalizedText("放心工厂", "Factories"), List.of("FACTORY"), false);

    private static DivisionFigures division(String code, String name, Integer target, long named) {
        return new DivisionFigures(
                code,
                name == null ? null : new LocalizedText(name, name),
                Map.of(
                        "UNITS", new TargetFigure(target, named, 0),
                        "FACTORY", new TargetFigure(null, named, 0)));
    }

    private static final TargetYear YEAR = new TargetYear(
            2026,
            List.of(2026),
            Instant.EPOCH,
            List.of(new LevelTable(
                    TitleLevel.COUNTY,
                    List.of(UNITS, FACTORY),
                    List.of(division("220102", "南关区", 40, 28), division("220103", "宽城区", null, 3)),
                    division(null, null, 40, 31))));

    @Test
    void aDivisionHasTheTargetsThatWereSetForIt() {
        assertThat(YEAR.progressOf(Set.of("220102"), false))
                .containsExactly(new TargetProgress(
                        TitleLevel.COUNTY, new LocalizedText("南关区", "南关区"), UNITS.name(), new TargetFigure(40, 28, 0)));
        assertThat(YEAR.progressOf(Set.of("220103"), false)).isEmpty();
    }

    @Test
    void theCityHasTheSums() {
        assertThat(YEAR.progressOf(Set.of("220100"), true))
                .containsExactly(
                        new TargetProgress(TitleLevel.COUNTY, null, UNITS.name(), new TargetFigure(40, 31, 0)));
    }

    @Test
    void whoWorksAtNoOfficeHasNone() {
        assertThat(YEAR.progressOf(Set.of(), false)).isEmpty();
    }
}

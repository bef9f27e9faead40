package fangxin.demo;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Seed, in the demonstration, of criteria editions for its past rounds: a copy of each newest edition that begins after
 * the oldest of these rounds opened, in force from the beginning of that year to the day before it.
 */
@ApplicationScoped
class DemoEditionSeed implements SeedData {
    @Inject
    EditionRepository editions;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void seed() {
        if (!Settings.isDemo()) {
            return;
        }
        LocalDate oldest = LocalDate.now(clock).minusDays(DemoOutcome.DemoRound.LONG_AGO.openedYear());
        for (CriteriaEdition edition : List.copyOf(editions.newest())) {
            LocalDate from = LocalDate.parse(edition.effectiveFrom());
            if (oldest.isBefore(from) && !editions.exists(edition.sheet(), oldest.getYear())) {
                editions.publish(
                        new CriteriaEdition(
                                edition.sheet(),
                                oldest.getYear(),
                                edition.name(),
                                oldest.withDayOfYear(1).toString(),
                                from.minusDays(1).toString(),
                                edition.sections(),
                                edition.bonus(),
                                edition.minus(),
                                edition.thresholds(),
                                edition.levels()),
                        clock.instant());
            }
        }
    }
}

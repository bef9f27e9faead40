package fangxin.statistics;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.organization.identity.SystemAccountSeed;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.Settings;
import fangxin.platform.persistence.SeedData;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * Seed of the demonstration's targets: a row without a year is for the present one, a row without a division for
 * every county. A real installation starts without targets.
 */
@ApplicationScoped
class TargetSeed implements SeedData {
    @Inject
    TargetRepository targets;

    @Inject
    DivisionRepository divisions;

    @Inject
    BusinessClock businessClock;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void seed() {
        if (!Settings.isDemo() || !targets.isEmpty()) {
            return;
        }
        BusinessMoment now = businessClock.now();
        for (CSVRecord row : ClasspathConfig.csv("demo/targets.csv")) {
            int year = row.get("year") == null ? now.today().getYear() : Integer.parseInt(row.get("year"));
            List<String> where = row.get("division") == null
                    ? divisions.counties().stream().map(Division::code).toList()
                    : List.of(row.get("division"));
            where.forEach(division -> targets.save(
                    new Target.TargetKey(
                            year, division, ApplicationRound.TitleLevel.valueOf(row.get("level")), row.get("measure")),
                    Integer.valueOf(row.get("target")),
                    SystemAccountSeed.SYSTEM,
                    now));
        }
    }
}

package fangxin.target;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.identity.SystemAccountSeed;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import fangxin.platform.Settings;
import fangxin.round.Round;
import fangxin.territory.Division;
import fangxin.territory.Divisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * The goals of the demonstration: without a year they are the present one's, without a division every county's. A real
 * installation begins without goals.
 */
@ApplicationScoped
public class TargetSeed implements Seed {
    @Inject
    Targets targets;
    @Inject
    Divisions divisions;
    @Inject
    Moments moments;

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void sow() {
        if (!Settings.demo() || !targets.none()) {
            return;
        }
        Moment now = moments.now();
        for (CSVRecord row : ConfigFiles.csv("demo/targets.csv")) {
            int year = row.get("year") == null ? now.today().getYear() : Integer.parseInt(row.get("year"));
            List<String> where = row.get("division") == null
                    ? divisions.counties().stream().map(Division::code).toList() : List.of(row.get("division"));
            where.forEach(division -> targets.enter(new Target.Place(year, division,
                    Round.Level.valueOf(row.get("level")), row.get("measure")), Integer.valueOf(row.get("target")),
                    SystemAccountSeed.SYSTEM, now));
        }
    }
}

package fangxin.criteria;

import fangxin.Wording;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Trades, kinds of subject and sheets of criteria from config/criteria. */
@ApplicationScoped
public class CriteriaSeed implements Seed {
    private static final int FIRST_ISSUE = 2026;

    @Inject
    Trades trades;
    @Inject
    Editions editions;
    @Inject
    Kinds kinds;
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void sow() {
        if (!trades.all().isEmpty()) {
            return;
        }
        int order = 0;
        for (CSVRecord row : ConfigFiles.csv("criteria/trades.csv")) {
            List<String> prefixes =
                    row.get("prefixes") == null ? List.of() : Arrays.asList(row.get("prefixes").split(";"));
            trades.add(row.get("code"), new Wording(row.get("name"), row.get("name_en")), prefixes,
                    row.get("authority"), row.get("sheet"), order++);
        }
        Kind.Terms[] known = ConfigFiles.json("criteria/kinds.json", Kind.Terms[].class);
        Stream.concat(Arrays.stream(known).flatMap(kind -> kind.sheets().stream()),
                        trades.all().stream().map(Trade::sheet).filter(sheet -> sheet != null))
                .distinct()
                .map(sheet -> "criteria/%s/%d.json".formatted(sheet, FIRST_ISSUE))
                .forEach(path -> editions.publish(ConfigFiles.<Edition>json(path, Edition.class), null, clock.instant()));
        Arrays.stream(known).forEach(kinds::add);
    }
}

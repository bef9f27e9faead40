package fangxin.territory;

import fangxin.Wording;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Both trees from config/territory. */
@ApplicationScoped
public class TerritorySeed implements Seed {
    @Inject
    Divisions divisions;
    @Inject
    Organs organs;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void sow() {
        if (!divisions.none()) {
            return;
        }
        for (CSVRecord row : ConfigFiles.csv("territory/divisions.csv")) {
            divisions.add(new Division(row.get("code"), new Wording(row.get("name"), row.get("name_en")),
                    Division.Level.valueOf(row.get("level")), row.get("parent")));
        }
        for (CSVRecord row : ConfigFiles.csv("territory/organs.csv")) {
            List<String> covers = row.get("covers") == null ? List.of() : Arrays.asList(row.get("covers").split(";"));
            organs.add(new Organ(row.get("code"), new Wording(row.get("name"), row.get("name_en")),
                    Organ.Kind.valueOf(row.get("kind")), row.get("parent"), row.get("division"),
                    row.get("authority"), covers, row.get("phone"), Boolean.parseBoolean(row.get("inferred"))));
        }
    }
}

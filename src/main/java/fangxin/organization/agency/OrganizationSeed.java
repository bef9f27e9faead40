package fangxin.organization.agency;

import fangxin.common.LocalizedText;
import fangxin.organization.division.Division;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Seed of the trees of divisions and agencies from config/territory, in a database that has no division yet. */
@ApplicationScoped
class OrganizationSeed implements SeedData {
    @Inject
    DivisionRepository divisions;

    @Inject
    AgencyRepository agencies;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void seed() {
        if (!divisions.isEmpty()) {
            return;
        }
        for (CSVRecord row : ClasspathConfig.csv("territory/divisions.csv")) {
            divisions.add(new Division(
                    row.get("code"),
                    new LocalizedText(row.get("name"), row.get("name_en")),
                    Division.DivisionLevel.valueOf(row.get("level")),
                    row.get("parent")));
        }
        for (CSVRecord row : ClasspathConfig.csv("territory/agencies.csv")) {
            List<String> covers = row.get("covers") == null
                    ? List.of()
                    : Arrays.asList(row.get("covers").split(";"));
            agencies.add(new Agency(
                    row.get("code"),
                    new LocalizedText(row.get("name"), row.get("name_en")),
                    Agency.AgencyType.valueOf(row.get("type")),
                    row.get("parent"),
                    row.get("division"),
                    row.get("authority"),
                    covers,
                    row.get("phone"),
                    Boolean.parseBoolean(row.get("inferred"))));
        }
    }
}

package fangxin.document.issue;

import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * Seed of the agency codes (机关代字) of each office: its own code with the suffix of each document type. A type that has
 * none yet, as after an upgrade, gets one at the next start.
 */
@ApplicationScoped
class SeriesSeed implements SeedData {
    @Inject
    DocumentNumbering numbering;

    @Inject
    DocumentTypeCatalogue types;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        for (CSVRecord office : ClasspathConfig.csv("forms/documents/series-offices.csv")) {
            Set<String> open = numbering.agencyCodes(office.get("office")).keySet();
            types.all().stream()
                    .filter(type -> type.numbered() && !open.contains(type.code()))
                    .forEach(type -> numbering.open(
                            office.get("office"),
                            type.code(),
                            office.get("agencyCode") + Objects.requireNonNullElse(type.agencyCodeSuffix(), "")));
        }
    }
}

package fangxin.document.issue;

import fangxin.document.template.DocumentType;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/** Initial agency codes: that of the office, and what each document type adds to it. */
@ApplicationScoped
public class SeriesSeed implements SeedData {
    @Inject
    DocumentNumbering numbering;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (!numbering.none()) {
            return;
        }
        for (CSVRecord office : ClasspathConfig.csv("forms/papers/series-offices.csv")) {
            for (CSVRecord kind : ClasspathConfig.csv("forms/papers/series-kinds.csv")) {
                numbering.open(
                        office.get("office"),
                        DocumentType.valueOf(kind.get("kind").toUpperCase(Locale.ROOT)),
                        office.get("word") + Objects.requireNonNullElse(kind.get("suffix"), ""));
            }
        }
    }
}

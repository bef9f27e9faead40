package fangxin.paper;

import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;

/** The words before document numbers: that of the office, and what each kind of paper adds to it. */
@ApplicationScoped
public class SeriesSeed implements Seed {
    @Inject
    Numbering numbering;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void sow() {
        if (!numbering.none()) {
            return;
        }
        for (CSVRecord office : ConfigFiles.csv("forms/papers/series-offices.csv")) {
            for (CSVRecord kind : ConfigFiles.csv("forms/papers/series-kinds.csv")) {
                numbering.open(office.get("office"), PaperKind.valueOf(kind.get("kind").toUpperCase(Locale.ROOT)),
                        office.get("word") + Objects.requireNonNullElse(kind.get("suffix"), ""));
            }
        }
    }
}

package fangxin.criteria.model;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Seed from config/criteria: the trades and the first edition of each sheet where there is no trade yet, and each
 * subject type that is missing.
 */
@ApplicationScoped
class CriteriaSeed implements SeedData {
    private static final int FIRST_ISSUE = 2026;

    @Inject
    TradeRepository trades;

    @Inject
    EditionRepository editions;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void seed() {
        SubjectType.SubjectTypeTerms[] known =
                ClasspathConfig.json("criteria/subject-types.json", SubjectType.SubjectTypeTerms[].class);
        if (trades.all().isEmpty()) {
            seedTrades(known);
        }
        subjectTypes.addMissing(List.of(known));
    }

    /** The trades, and the first issue of each sheet. */
    private void seedTrades(SubjectType.SubjectTypeTerms[] known) {
        int order = 0;
        for (CSVRecord row : ClasspathConfig.csv("criteria/trades.csv")) {
            List<String> prefixes = row.get("prefixes") == null
                    ? List.of()
                    : Arrays.asList(row.get("prefixes").split(";"));
            trades.add(
                    row.get("code"),
                    new LocalizedText(row.get("name"), row.get("name_en")),
                    prefixes,
                    row.get("authority"),
                    row.get("sheet"),
                    order++);
        }
        Stream.concat(
                        Arrays.stream(known).flatMap(subjectType -> subjectType.sheets().stream()),
                        trades.all().stream().map(Trade::sheet).filter(sheet -> sheet != null))
                .distinct()
                .map(sheet -> "criteria/%s/%d.json".formatted(sheet, FIRST_ISSUE))
                .forEach(path -> editions.publish(
                        ClasspathConfig.<CriteriaEdition>json(path, CriteriaEdition.class), clock.instant()));
    }
}

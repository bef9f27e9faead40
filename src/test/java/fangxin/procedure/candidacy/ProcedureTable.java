package fangxin.procedure.candidacy;

import fangxin.commitment.compensation.CompensationTable;
import fangxin.commitment.pledge.CommitmentTable;
import fangxin.commitment.returns.ReturnTable;
import fangxin.complaint.association.AssociationTable;
import fangxin.complaint.consumermessage.MessageTable;
import fangxin.complaint.handling.HandlingTable;
import fangxin.complaint.station.StationTable;
import fangxin.complaint.warning.WarningTable;
import fangxin.naming.title.TitleCauseFixture;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.naming.title.TitleStepTerms;
import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.proceeding.SupervisionTable;
import fangxin.supervision.renewal.RenewalTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writer of docs/procedure.md from the steps, the stages, the time limits and the parties. */
final class ProcedureTable {
    private final Properties zh = read("candidacy.properties");
    private final Properties en = read("candidacy_en.properties");
    private final Properties namingZh = read("naming.properties");
    private final Properties namingEn = read("naming_en.properties");
    private final Properties roundZh = read("round.properties");
    private final Properties roundEn = read("round_en.properties");
    private final Map<String, TimeLimit> limits = new TreeMap<>(CandidacyFixture.limits());

    String markdown() {
        return """
                # The procedure

                Generated from `fangxin.procedure.candidacy.Step` and `Stage` and from `fangxin.naming.title.TitleStep` by
                `ProcedureTable`; a test holds them equal. To write it:
                `mvn test -Dtest=ProcedureTest -Dprocedure.write=true`.

                ## Steps

                | Step | 步骤 | In English | Who | From | To | Recallable | Needs | 条件 |
                |---|---|---|---|---|---|---|---|---|
                """ + Arrays.stream(Step.values()).map(this::row).collect(Collectors.joining()) + """

                ## Stages

                | Stage | 环节 | In English | Waits for | Limit | Default |
                |---|---|---|---|---|---|
                """
                + Arrays.stream(Stage.values()).map(this::row).collect(Collectors.joining())
                + """

                ## Steps of a title

                From `fangxin.naming.title.TitleStep`; grounds and remedies are the rows of `config/title-steps.json`. A title is
                publicly valid while it is %s.

                | Step | 步骤 | In English | Who | From | To | Remedy until | Ground | 依据 | Needs | 条件 | Source |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                """.formatted(TitleStatus.of(TitleStanding.VALID).stream()
                        .map(TitleStatus::name)
                        .collect(Collectors.joining(", ")))
                + Arrays.stream(TitleStep.values()).map(this::row).collect(Collectors.joining()) + """

                ## Time limits

                Defaults of `config/limits.json`; the terms of a round may change each value. A source names the regulation, or is
                `default`.

                | Limit | 时限 | In English | Default | Source |
                |---|---|---|---|---|
                """
                + limits.entrySet().stream().map(this::row).collect(Collectors.joining()) + """

                ## Responsible parties

                | Party | 办理人 | In English | Role |
                |---|---|---|---|
                """
                + Arrays.stream(ResponsibleParty.values()).map(this::row).collect(Collectors.joining())
                + new SupervisionTable().markdown()
                + new ReturnTable().markdown()
                + new HandlingTable().markdown()
                + new CompensationTable().markdown()
                + new StationTable().markdown()
                + new AssociationTable().markdown()
                + new WarningTable().markdown()
                + new RenewalTable().markdown()
                + new CommitmentTable().markdown()
                + new MessageTable().markdown();
    }

    private String row(Step step) {
        return line(
                step.name(),
                zh("step", step),
                en("step", step),
                parties(step.parties()),
                from(step),
                step.to().isEmpty() ? step == Step.RECALL ? "where it stood before" : "stays" : names(step.to()),
                step.isRecallable() ? "yes" : "",
                en("condition", step),
                zh("condition", step));
    }

    private static String origin(TitleStep step) {
        if (step.leadsBack()) {
            return ", as before";
        }
        return step.keepsMeasure() ? "; " + constants(TitleStatus.UNDER_MEASURE) + " remain" : "";
    }

    private String row(TitleStep step) {
        Optional<TitleStepTerms> terms =
                step == TitleStep.CONFER ? Optional.empty() : Optional.of(TitleCauseFixture.terms(step));
        return line(
                step.name(),
                sentence(namingZh, "naming.titlestep." + step),
                sentence(namingEn, "naming.titlestep." + step),
                parties(step.parties()),
                step.from().isEmpty() ? "–" : constants(step.from()),
                constants(step.to()) + origin(step),
                terms.flatMap(TitleStepTerms::limit)
                        .map(code -> code + ", " + inWords(limits.get(code)))
                        .orElse(""),
                terms.map(of -> of.ground().en()).orElse(""),
                terms.map(of -> of.ground().zh()).orElse(""),
                sentence(namingEn, "naming.titlestep.condition." + step),
                sentence(namingZh, "naming.titlestep.condition." + step),
                terms.map(TitleStepTerms::source).orElse(""));
    }

    private static String constants(Set<TitleStatus> statuses) {
        return statuses.stream().map(TitleStatus::name).collect(Collectors.joining(", "));
    }

    private String row(Stage stage) {
        return line(
                stage.name(),
                zh("stage", stage),
                en("stage", stage),
                parties(stage.waitsFor()),
                stage.limit().orElse(""),
                stage.limit().map(limits::get).map(ProcedureTable::inWords).orElse(""));
    }

    private String row(Map.Entry<String, TimeLimit> limit) {
        String key = "round.limit." + limit.getKey();
        return line(
                limit.getKey(),
                sentence(roundZh, key),
                sentence(roundEn, key),
                inWords(limit.getValue()),
                limit.getValue().source());
    }

    private String row(ResponsibleParty party) {
        return line(
                party.name(),
                zh("responsibleparty", party),
                en("responsibleparty", party),
                party.role() == null ? "" : party.role().name());
    }

    private static String inWords(TimeLimit limit) {
        return limit.value() + " " + limit.unit().name().toLowerCase().replace('_', ' ');
    }

    private static String from(Step step) {
        Set<Stage> before = step.from();
        return before.size() > 10
                ? "any before NAMED" + (before.contains(Stage.REFUSED) ? ", DECLINED, REFUSED" : "")
                : names(before);
    }

    private static String parties(Set<ResponsibleParty> parties) {
        return parties.stream().sorted().map(ResponsibleParty::name).collect(Collectors.joining(", "));
    }

    private static String names(Set<Stage> stages) {
        return stages.stream().map(Stage::name).collect(Collectors.joining(", "));
    }

    private static String line(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String zh(String kind, Enum<?> constant) {
        return sentence(zh, kind, constant);
    }

    private String en(String kind, Enum<?> constant) {
        return sentence(en, kind, constant);
    }

    private static String sentence(Properties sentences, String kind, Enum<?> constant) {
        return sentence(sentences, "candidacy." + kind + "." + constant.name());
    }

    private static String sentence(Properties sentences, String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException(key + " has no words");
        }
        return sentence;
    }

    private static Properties read(String file) {
        try (Reader reader = new InputStreamReader(
                ProcedureTable.class.getResourceAsStream("/fangxin/text/" + file), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script and the test vectors of docs/random-selection.md give what the application gives. */
class RandomSelectionScriptTest {
    private static final Path SCRIPT = Path.of("docs/random-selection/RandomSelection.java");
    private static final Path DOCUMENT = Path.of("docs/random-selection.md");
    private static final int LISTS = 1_000;

    @TempDir
    Path folder;

    @Test
    void theScriptRepeatsAThousandDraws() throws Exception {
        Random chance = new Random(5);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), SCRIPT.toString()));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            FrozenList list = randomList(chance);
            String seed = seed(chance, i % 2 == 0);
            command.add(write("list" + i, list.text()));
            command.add(write("seed" + i, seed));
            expected.add("list " + list.hash());
            DrawAlgorithm.tickets(list, seed)
                    .forEach(each -> expected.add(String.join(
                            ",",
                            each.stratum(),
                            String.valueOf(each.rank()),
                            each.number(),
                            each.ticket(),
                            String.valueOf(each.drawn()))));
        }

        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> answered = script.inputReader().lines().toList();

        assertThat(script.waitFor()).isZero();
        assertThat(answered).isEqualTo(expected);
        assertThat(Files.readAllLines(SCRIPT)).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void theDocumentStatesTheTicketsOfItsExamples() throws IOException {
        List<MatchResult> rows = Pattern.compile(
                        "\\| `([^`]+)` \\| `([^`]+)` \\| `([0-9]{19})` \\| `([0-9a-f]{64})` \\|")
                .matcher(Files.readString(DOCUMENT))
                .results()
                .toList();

        assertThat(rows)
                .hasSize(4)
                .allMatch(row -> DrawAlgorithm.ticket(row.group(1), row.group(2), row.group(3))
                        .equals(row.group(4)));
    }

    @Test
    void theDocumentStatesTheHashOfItsList() throws IOException {
        String document = Files.readString(DOCUMENT);
        String commitment = DrawAlgorithm.commitment("AAAAAAAAAAAAAAAAAAAAAA", "evaluator1");
        FrozenList list = new FrozenList(
                "2026000019",
                "220102",
                "2026年度称号复核",
                new FrozenList.PlannedRandomness(RandomnessType.DICE, null, "抽取录像：官网\"通知公告\"栏"),
                List.of(commitment),
                List.of(
                        new FrozenList.ListedStratum("220102/RETAIL", 2, 1),
                        new FrozenList.ListedStratum("220102/CATERING", 1, 1)),
                List.of(
                        new FrozenList.ListedUnit("2201022026010200015", "220102/CATERING"),
                        new FrozenList.ListedUnit("2201022026010100026", "220102/RETAIL"),
                        new FrozenList.ListedUnit("2201022026010100018", "220102/RETAIL")));

        assertThat(document).contains("```\n" + list.text() + "```\n");
        assertThat(document).contains("SHA-256 of this text: `" + list.hash() + "`");
    }

    @Test
    void theDocumentShowsTheStepsOfTheTable() throws IOException {
        String document = Files.readString(DOCUMENT);

        for (DrawStep step : DrawStep.values()) {
            assertThat(document)
                    .containsPattern("\\| %s \\| [^|]+ \\| %s \\| %s ?\\| %s \\|"
                            .formatted(
                                    step,
                                    step.party() == DrawParty.OFFICE ? "office" : "second officer",
                                    step.from().stream().map(DrawState::name).collect(Collectors.joining(", ")),
                                    step.to()));
        }
    }

    private static FrozenList randomList(Random chance) {
        return DrawAlgorithmProperties.list(
                chance.ints(1 + chance.nextInt(12), 0, 100_000).boxed().collect(Collectors.toSet()),
                1 + chance.nextInt(3));
    }

    private static String seed(Random chance, boolean dice) {
        return dice
                ? IntStream.range(0, 20)
                        .mapToObj(each -> String.valueOf(1 + chance.nextInt(6)))
                        .collect(Collectors.joining())
                : "双色球 %d 期 %d".formatted(chance.nextInt(1000), chance.nextInt());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.platform.config.Settings;
import fangxin.round.ApplicationRound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Measures, with a fixed seed, how many of twenty questions of each class of spelling find their unit first, and among
 * the first ten, exact hits before near misses. With {@code -Dfangxin.realdata=<folder>} over the names of real
 * enterprises there, else over generated ones.
 */
class SearchRecallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    /** Part of the names of classes whose questions fit all shops of a chain. */
    private static final String OF_CHAINS = "brand and trade";

    private static final int QUESTIONS = 20;
    private static final int REQUIRED_IN_TEN = 19;
    private static final int REQUIRED_FIRST = 17;
    private static final List<String> OTHER_CHARACTERS = List.of("鹏", "澜", "骏", "翡", "霄", "棠", "钰", "麓", "圃", "峻");

    private static IndexGeneration index;
    private static List<UnitRecord> units;

    @BeforeAll
    static void build() throws IOException {
        String folder = System.getProperty("fangxin.realdata");
        units = folder == null ? generated() : real(Path.of(folder, "enterprises_changchun_dev_sample.csv"));
        index = IndexGeneration.create(Settings.temporary());
        index.add(units);
        index.refresh(1);
    }

    @AfterAll
    static void close() throws IOException {
        index.discard();
    }

    /** The questions of a class, as written by a user who seeks a unit; null if its name has no such spelling. */
    private static Map<String, BiFunction<UnitRecord, Random, String>> classes() {
        Map<String, BiFunction<UnitRecord, Random, String>> all = new LinkedHashMap<>();
        all.put("full name", (unit, random) -> name(unit));
        all.put(
                "full width",
                (unit, random) -> unit.holder()
                        .creditCode()
                        .chars()
                        .mapToObj(c -> Character.toString(c + 0xfee0))
                        .collect(Collectors.joining()));
        all.put("traditional", (unit, random) -> ZhConverterUtil.toTraditional(name(unit)));
        all.put("code", (unit, random) -> unit.holder().creditCode());
        all.put("code in groups", (unit, random) -> grouped(unit.holder().creditCode()));
        all.put("certificate number in groups", (unit, random) -> grouped(unit.number()));
        all.put(
                "O for 0 in a certificate number",
                (unit, random) -> unit.number().replace('0', 'O'));
        all.put("O for 0", (unit, random) -> unit.holder().creditCode().replace('0', 'O'));
        all.put(
                "brand and trade as two words",
                (unit, random) -> brand(unit) == null ? null : trade(unit) + " " + brand(unit));
        all.put("brand and trade reversed", (unit, random) -> brand(unit) == null ? null : trade(unit) + brand(unit));
        all.put(
                "brand and trade, begun",
                (unit, random) ->
                        brand(unit) == null ? null : brand(unit) + trade(unit).charAt(0));
        all.put(
                "address",
                (unit, random) -> unit.place().address().length() < 6
                        ? null
                        : unit.place().address());
        all.put("brand and trade", (unit, random) -> brand(unit) == null ? null : brand(unit) + trade(unit));
        all.put(
                "initials",
                (unit, random) -> pinyin(name(unit)).stream()
                        .map(one -> one.substring(0, 1))
                        .collect(Collectors.joining()));
        all.put(
                "brand and trade in pinyin",
                (unit, random) -> brand(unit) == null ? null : String.join("", pinyin(brand(unit) + trade(unit))));
        all.put("pinyin of the name", (unit, random) -> String.join("", pinyin(name(unit))));
        all.put("character missing", (unit, random) -> edited(unit, random, 0));
        all.put("character wrong", (unit, random) -> edited(unit, random, 1));
        all.put("character wrong, beside the street", (unit, random) -> {
            String name = edited(unit, random, 1);
            String street = unit.place().address().replaceAll("[^\\p{IsHan}].*$", "");
            return name == null || street.length() < 2 ? null : name + " " + street;
        });
        all.put("characters swapped", (unit, random) -> edited(unit, random, 2));
        all.put("same sound", (unit, random) -> edited(unit, random, 3));
        all.put(
                "city left out",
                (unit, random) -> name(unit).startsWith("长春市") ? name(unit).substring(3) : null);
        all.put("city added", (unit, random) -> name(unit).contains("长春") ? null : "长春市" + name(unit));
        all.put(
                "limited left out",
                (unit, random) -> name(unit).contains("有限")
                        ? name(unit).replace("有限责任", "").replace("有限", "")
                        : null);
        all.put("limited added", (unit, random) -> name(unit).contains("有限") ? null : name(unit) + "有限公司");
        all.put(
                "brand and trade, one in pinyin",
                (unit, random) -> brand(unit) == null ? null : String.join("", pinyin(brand(unit))) + trade(unit));
        all.put("spaced out", (unit, random) -> String.join(" ", name(unit).split("")));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> findsWhatUsersMean() {
        return classes().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> measure(one.getKey(), one.getValue())));
    }

    private static void measure(String name, BiFunction<UnitRecord, Random, String> question) {
        Random random = new Random(20261127);
        int asked = 0;
        int first = 0;
        int inTen = 0;
        StringBuilder missed = new StringBuilder();
        for (int tries = 0; tries < 3_000 && asked < QUESTIONS; tries++) {
            UnitRecord unit = units.get(random.nextInt(units.size()));
            String text = question.apply(unit, random);
            if (text == null || text.codePointCount(0, text.length()) > UnitQuery.MAX_QUERY) {
                continue;
            }
            asked++;
            int rank = rank(found(text), unit, name.contains(OF_CHAINS));
            first += rank == 0 ? 1 : 0;
            inTen += rank >= 0 ? 1 : 0;
            if (rank != 0) {
                missed.append(" [")
                        .append(text)
                        .append(" for ")
                        .append(name(unit))
                        .append(": ")
                        .append(rank)
                        .append(']');
            }
        }
        System.out.println("RECALL " + name + ": first " + first + ", in ten " + inTen + ", of " + asked
                + (Boolean.getBoolean("fangxin.recall.missed") ? missed : ""));
        assertThat(inTen).as(name + missed).isGreaterThanOrEqualTo(asked * REQUIRED_IN_TEN / QUESTIONS);
        assertThat(first).as(name + missed).isGreaterThanOrEqualTo(asked * REQUIRED_FIRST / QUESTIONS);
    }

    /** @param chain whether any unit with the brand and the trade of the one that is sought will do */
    private static int rank(List<String> found, UnitRecord unit, boolean chain) {
        return IntStream.range(0, found.size())
                .filter(i -> chain
                        ? found.get(i).contains(brand(unit)) && found.get(i).contains(trade(unit))
                        : found.get(i).equals(name(unit)))
                .findFirst()
                .orElse(-1);
    }

    /** The names of the first ten that a user sees. */
    private static List<String> found(String text) {
        UnitQuery query = new UnitQuery(
                text,
                UnitQuery.newest(10).inAnyStatus().filters(),
                UnitQuery.newest(10).area(),
                UnitQuery.SortOrder.RELEVANCE,
                new UnitQuery.ResultPage(10, 0, List.of()));
        SearchResult exact = index.search(query, List.of(), TODAY);
        Stream<SearchResult.SearchHit> near = query.seeksNearMisses(exact.matched())
                ? index.nearMisses(query, List.of(), TODAY).stream()
                : Stream.of();
        return Stream.concat(exact.hits().stream(), near)
                .limit(10)
                .map(hit -> name(hit.unit()))
                .toList();
    }

    private static String name(UnitRecord unit) {
        return unit.place().signName();
    }

    private static List<String> pinyin(String text) {
        return text.codePoints()
                .mapToObj(point -> SearchWords.syllables(point).length == 0
                        ? Character.toString(point)
                        : SearchWords.syllables(point)[0])
                .toList();
    }

    private static String grouped(String code) {
        return IntStream.rangeClosed(0, (code.length() - 1) / 4)
                .mapToObj(i -> code.substring(4 * i, Math.min(code.length(), 4 * i + 4)))
                .collect(Collectors.joining(" "));
    }

    /** The distinct part of a name, or null if trade words or other characters are part of it. */
    private static String brand(UnitRecord unit) {
        String core = name(unit).replaceAll("^(吉林省|长春市|长春|吉林)+", "").replaceAll("(有限|责任|股份|公司|分)+.*$", "");
        SearchVocabulary.NamePart first =
                SearchVocabulary.shipped().parts(core + " ").getFirst();
        return core.matches("\\p{IsHan}{4,9}")
                        && first.synonyms().isEmpty()
                        && first.text().length() >= 2
                ? core.substring(0, 2)
                : null;
    }

    private static String trade(UnitRecord unit) {
        String core = name(unit).replaceAll("^(吉林省|长春市|长春|吉林)+", "").replaceAll("(有限|责任|股份|公司|分)+.*$", "");
        return core.substring(2);
    }

    /** A name with one character missing, wrong, swapped with the next, or another of the same sound. */
    private static String edited(UnitRecord unit, Random random, int edit) {
        String name = name(unit);
        if (name.length() < 4 || !name.matches("\\p{IsHan}+")) {
            return null;
        }
        int at = random.nextInt(name.length() - 1);
        String before = name.substring(0, at);
        String one = name.substring(at, at + 1);
        return switch (edit) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + OTHER_CHARACTERS.get(random.nextInt(OTHER_CHARACTERS.size())) + name.substring(at + 1);
            case 2 ->
                one.equals(name.substring(at + 1, at + 2))
                        ? null
                        : before + name.charAt(at + 1) + one + name.substring(at + 2);
            default -> sameSound(one, random) == null ? null : before + sameSound(one, random) + name.substring(at + 1);
        };
    }

    private static String sameSound(String one, Random random) {
        String sound = SearchWords.syllables(one.codePointAt(0))[0];
        List<String> others = IntStream.range(0x4e00, 0x9fa5)
                .filter(point -> SearchWords.syllables(point).length > 0
                        && SearchWords.syllables(point)[0].equals(sound)
                        && point != one.codePointAt(0))
                .limit(20)
                .mapToObj(Character::toString)
                .toList();
        return others.isEmpty() ? null : others.get(random.nextInt(others.size()));
    }

    private static List<UnitRecord> real(Path file) throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Files.readString(file),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            Set<String> names = new LinkedHashSet<>();
            List<UnitRecord> all = new ArrayList<>();
            for (CSVRecord row : rows) {
                if (names.add(row.get("name"))) {
                    all.add(unit(all.size(), row.get("name"), row.get("uscc"), row.get("address")));
                }
            }
            return all;
        }
    }

    /** Four hundred invented names of a brand and a trade, some with the city and the legal form. */
    private static List<UnitRecord> generated() {
        Random random = new Random(7);
        String brands = "红星光明春晖百合玉兰向阳金穗银杏东方西岭南湖北辰清泉碧波云峰松涛瑞祥福满新禾永昌聚源鼎盛和美康宁乐购";
        List<String> trades =
                List.of("饭店", "美发厅", "大药房", "便利店", "汽车维修", "五金建材", "家具商场", "图书文具", "眼镜", "花卉园艺", "粮油食品", "烘焙坊");
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 400) {
            String brand = Stream.generate(() -> random.nextInt(brands.length()))
                    .limit(3)
                    .map(at -> brands.substring(at, at + 1))
                    .collect(Collectors.joining());
            names.add((random.nextBoolean() ? "长春市" : "")
                    + brand
                    + trades.get(random.nextInt(trades.size()))
                    + (random.nextBoolean() ? "有限公司" : ""));
        }
        List<UnitRecord> all = new ArrayList<>();
        names.forEach(name -> all.add(unit(
                all.size(),
                name,
                "92220102MA0%05d%03dX"
                        .formatted(random.nextInt(100_000), all.size() % 1_000)
                        .substring(0, 18),
                "人民大街" + (100 + all.size()) + "号")));
        return all;
    }

    private static UnitRecord unit(int i, String name, String code, String address) {
        return UnitFixture.shop(
                "22010220260001" + "%05d".formatted(i),
                new TitleHolder(null, name, code),
                TitlePlaceBuilder.place(name, address).build(),
                ApplicationRound.TitleLevel.COUNTY);
    }
}

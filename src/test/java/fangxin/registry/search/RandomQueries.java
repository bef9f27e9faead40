package fangxin.registry.search;

import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import fangxin.registry.search.UnitQuery.SortOrder;
import java.util.List;
import java.util.Random;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Random queries: parts of the data, in all spellings that users use. */
public final class RandomQueries {
    private static final List<String> JUNK = List.of(
            "*",
            "%",
            "_",
            "\"'",
            "店",
            "长",
            "龍",
            "门",
            "ｋｆｃ",
            "𠮷",
            "zz",
            "0",
            "便 利",
            "220102",
            "AND",
            "a*b?",
            "()",
            "xian",
            "xianxianxianxianxianxian",
            "changchun",
            "bld",
            "１２３");
    private final List<UnitRecord> units;
    private final Random random;

    public RandomQueries(List<UnitRecord> units, Random random) {
        this.units = units;
        this.random = random;
    }

    public UnitQuery next() {
        String q = random.nextInt(5) == 0 ? null : words();
        UnitRecord unit = any(units);
        boolean near = random.nextInt(4) == 0 && unit.place().lat() != null;
        SortOrder sort = any(List.of(SortOrder.values()));
        if (sort == SortOrder.DISTANCE && !near || sort == SortOrder.RELEVANCE && q == null) {
            sort = SortOrder.NAMED;
        }
        int size = 1 + random.nextInt(30);
        UnitQuery.UnitFilters filters = new UnitQuery.UnitFilters(
                maybe(unit.category().type()),
                maybe(unit.category().level().name()),
                maybe(unit.place().office()),
                maybe(unit.category().trade()),
                maybe(
                        unit.category().grade() == null
                                ? null
                                : unit.category().grade().name()),
                random.nextBoolean()
                        ? TitleStanding.VALID
                        : maybe(unit.recorded().standing()));
        return new UnitQuery(
                q,
                filters,
                new UnitQuery.SearchArea(
                        null,
                        near
                                ? new GeodeticDatum.Point(
                                        unit.place().lat() + random.nextDouble() / 50,
                                        unit.place().lng())
                                : null,
                        1 + random.nextInt(6000)),
                sort,
                new UnitQuery.ResultPage(size, size * random.nextInt(3), List.of()));
    }

    private String words() {
        String words = word();
        while (random.nextInt(4) == 0) {
            words += any(List.of(" ", "\u3000", "  ")) + word();
        }
        return words.substring(0, words.offsetByCodePoints(0, Math.min(64, words.codePointCount(0, words.length()))));
    }

    private String word() {
        UnitRecord unit = any(units);
        return switch (random.nextInt(10)) {
            case 0 -> any(JUNK);
            case 1 -> part(unit.number(), true);
            case 2 ->
                part(unit.holder().creditCode() == null ? "91" : unit.holder().creditCode(), random.nextBoolean());
            case 3 -> part(unit.place().address(), false);
            case 4 -> spelled(part(unit.place().signName(), false), false);
            case 5 -> spelled(part(unit.place().signName(), false), true);
            case 6 -> unit.place().signName();
            case 7 -> part(unit.holder().registeredName(), true);
            default -> part(unit.place().signName(), false);
        };
    }

    private String part(String text, boolean fromTheStart) {
        int[] points = text.codePoints().toArray();
        int from = fromTheStart ? 0 : random.nextInt(points.length);
        return new String(points, from, 1 + random.nextInt(points.length - from));
    }

    private String spelled(String text, boolean initials) {
        StringBuilder spelled = new StringBuilder();
        text.chars().forEach(character -> {
            String[] sounds = PinyinHelper.toHanyuPinyinStringArray((char) character);
            if (sounds != null) {
                String sound = any(List.of(sounds)).replaceAll("[0-9]", "").replace("u:", "v");
                spelled.append(initials ? sound.substring(0, 1) : sound);
            }
        });
        return spelled.isEmpty()
                ? "kfc"
                : spelled.substring(
                        0, spelled.length() - (initials ? 0 : random.nextInt(Math.min(3, spelled.length()))));
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? value : null;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

package fangxin.common;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Functions that compute the sort key of a name: the order of keys as strings is the order of names in GB/T 13418,
 * digits before Latin letters before Chinese characters, those by pinyin, tone and character. So 阿里郎 precedes 长寿面馆,
 * and 7天 and KFC precede both. Width, case, punctuation and traditional characters do not count.
 *
 * <p>A key consists of digits and lower case Latin letters only, which each database orders in the same way: Derby by
 * code point, PostgreSQL by the collation of the database. Keys are stored: a change of the order needs a migration
 * that computes them again.
 */
public final class NameCollation {
    /** Greatest length of a key; a name of forty Chinese characters fits. */
    public static final int MAX_LENGTH = 120;

    /** Words in which a character has another reading than in most names, with its pinyin and tone. */
    private static final Map<String, List<String>> WORDS = words("""
            重庆 chong2 qing4, 重阳 chong2 yang2, 成都 cheng2 du1, 首都 shou3 du1, 京都 jing1 du1, 都市 du1 shi4, \
            银行 yin2 hang2, 商行 shang1 hang2, 车行 che1 hang2, 琴行 qin2 hang2, 洋行 yang2 hang2, 音乐 yin1 yue4, \
            乐器 yue4 qi4, 大厦 da4 sha4, 人参 ren2 shen1, 海参 hai3 shen1, 红参 hong2 shen1, 洋参 yang2 shen1, \
            山参 shan1 shen1, 野参 ye3 shen1, 参茸 shen1 rong2, 西藏 xi1 zang4, 藏药 zang4 yao4, 藏香 zang4 xiang1, \
            阿胶 e1 jiao1, 东阿 dong1 e1, 民宿 min2 su4, 单县 shan4 xian4, 便宜 pian2 yi2, 六安 lu4 an1, \
            番禺 pan1 yu2, 蚌埠 beng4 bu4, 大夫 dai4 fu1""");

    private static final int FIRST_CHINESE = 0x3007;
    private static final int LAST_CHINESE = 0x9fff;
    /** First token of a Chinese character: c00; its tokens have three characters of base 36. */
    private static final int FIRST_TOKEN = Integer.parseInt("c00", 36);
    /** Reading of characters that pinyin does not have, after all others. */
    private static final String UNREAD = "~";

    private static final Map<String, String> TOKENS = tokens();

    private NameCollation() {}

    /** Returns the sort key of a name; empty for null and for a name without letters and digits. */
    public static String key(String name) {
        String letters = TextNormalizer.key(name);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < letters.length() && key.length() < MAX_LENGTH; ) {
            List<String> word = i + 2 <= letters.length() ? WORDS.get(letters.substring(i, i + 2)) : null;
            if (word == null) {
                int point = letters.codePointAt(i);
                key.append(token(point));
                i += Character.charCount(point);
            } else {
                key.append(TOKENS.get(letters.charAt(i) + word.getFirst()))
                        .append(TOKENS.get(letters.charAt(i + 1) + word.getLast()));
                i += 2;
            }
        }
        return key.length() > MAX_LENGTH ? key.substring(0, MAX_LENGTH) : key.toString();
    }

    /**
     * Returns the token of a character: no token begins another one, and its first character tells its kind, 0 to 9 a
     * digit, a a Latin letter, b another letter, c to z a Chinese character.
     */
    private static String token(int point) {
        String chinese = TOKENS.get(Character.toString(point));
        if (chinese != null) {
            return chinese;
        }
        if (point >= '0' && point <= '9') {
            return Character.toString(point);
        }
        if (point >= 'a' && point <= 'z') {
            return "a" + (char) point;
        }
        String number = Integer.toString(point, 36);
        return (Character.isIdeographic(point) ? "zzz" : "b") + "0".repeat(4 - number.length()) + number;
    }

    /** Returns the tokens of characters, and of characters with a reading of {@link #WORDS}. */
    private static Map<String, String> tokens() {
        Map<Character, String> frequent = frequentReadings();
        record Entry(String reading, String character, String name) {}
        List<Entry> entries = new ArrayList<>();
        for (int point = FIRST_CHINESE; point <= LAST_CHINESE; point++) {
            if (Character.isIdeographic(point)) {
                String character = Character.toString(point);
                String[] readings = readings((char) point);
                String reading = frequent.getOrDefault((char) point, readings.length == 0 ? UNREAD : readings[0]);
                entries.add(new Entry(reading, character, character));
            }
        }
        WORDS.forEach((word, readings) -> {
            for (int i = 0; i < readings.size(); i++) {
                String character = word.substring(i, i + 1);
                entries.add(new Entry(readings.get(i), character, character + readings.get(i)));
            }
        });
        entries.sort(Comparator.comparing(Entry::reading).thenComparing(Entry::character));
        Map<String, String> tokens = new HashMap<>();
        Entry before = null;
        int token = FIRST_TOKEN - 1;
        for (Entry entry : entries) {
            boolean same = before != null
                    && before.reading().equals(entry.reading())
                    && before.character().equals(entry.character());
            token += same ? 0 : 1;
            tokens.put(entry.name(), Integer.toString(token, 36));
            before = entry;
        }
        return tokens;
    }

    /**
     * Returns the usual readings of the 3,755 characters of GB 2312 level 1. The standard orders them by their usual
     * reading, so of several readings the one between its neighbours with one reading is meant: of 长, chang2 between
     * 常 and 偿, where pinyin4j states zhang3 first.
     */
    private static Map<Character, String> frequentReadings() {
        List<Character> level = new ArrayList<>();
        Charset standard = Charset.forName("GB2312");
        for (int cell = 0; cell < 3755; cell++) {
            byte[] code = {(byte) (0xb0 + cell / 94), (byte) (0xa1 + cell % 94)};
            level.add(new String(code, standard).charAt(0));
        }
        TreeMap<Integer, String> certain = new TreeMap<>();
        for (int i = 0; i < level.size(); i++) {
            String[] readings = readings(level.get(i));
            if (readings.length == 1) {
                certain.put(i, readings[0]);
            }
        }
        Map<Character, String> usual = new HashMap<>();
        for (int i = 0; i < level.size(); i++) {
            Map.Entry<Integer, String> before = certain.floorEntry(i);
            Map.Entry<Integer, String> after = certain.ceilingEntry(i);
            for (String reading : readings(level.get(i))) {
                if ((before == null || before.getValue().compareTo(reading) <= 0)
                        && (after == null || after.getValue().compareTo(reading) >= 0)) {
                    usual.putIfAbsent(level.get(i), reading);
                }
            }
        }
        return usual;
    }

    private static String[] readings(char character) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null ? new String[0] : readings;
    }

    private static Map<String, List<String>> words(String text) {
        Map<String, List<String>> words = new HashMap<>();
        for (String line : text.split(", ")) {
            List<String> parts = List.of(line.split(" "));
            words.put(parts.getFirst(), parts.subList(1, parts.size()));
        }
        return words;
    }
}

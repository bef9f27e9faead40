package fangxin.common.privacy;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Functions that state what the dictionaries of HanLP say of characters and words: how much more often a character is
 * part of a person's name than a word of its own, and into which words a text is parted when it names nobody. The
 * dictionaries are loaded when they are first needed.
 */
final class NameLexicon {
    /** Word with its position in the split text, and its part of speech. */
    record Word(int start, int end, String tag) {
        boolean is(String speech) {
            return tag.startsWith(speech);
        }
    }

    private static final Logger LOG = Logger.getLogger(NameLexicon.class.getName());

    private static final String TRIED = "张伟";

    /** Whether the dictionaries can be read. Without them nothing is likely a name, and an officer checks every text. */
    static final boolean AVAILABLE = succeeds(() -> {
        HanLP.Config.IOAdapter = DictionaryArchive.ofLibrary();
        if (PersonDictionary.dictionary.get(TRIED.substring(0, 1)) == null
                || segment().seg(TRIED).isEmpty()) {
            throw new IllegalStateException("the dictionaries of names are empty");
        }
        shareCounts(CoreDictionary.trie);
        shareCounts(CustomDictionary.DEFAULT.dat);
    });

    private static final Segment SEGMENT = AVAILABLE ? segment() : null;
    /** Segment that joins the characters of names of persons to one word. */
    private static final Segment WITH_NAMES = AVAILABLE ? segment().enableNameRecognize(true) : null;

    /** The strongest evidence that one character can give. */
    private static final double BOUND = 3;

    /**
     * Evidence of a character that is in no dictionary: such a character is rare, and rare characters occur in names
     * more often.
     */
    private static final double UNKNOWN = 1;

    /** Given names that are common words, as parents chose them for a time or a festival. */
    private static final Set<String> WORDS_GIVEN = WordList.words(
            List.of(
                    "解放 建设 胜利 前进 跃进 和平 援朝 抗美 抗战 卫国 国庆 红旗 红星 拥军 爱国 爱民 民主 团结 光明 立功 文革 革命 建军 建党 建国 学军 学文 学武 永红 东风 新生 新华 中华 振兴 振华 改革",
                    "开放 开明 向阳 向东 自强 自力 友谊 忠诚 保国 先进 丰收 春耕 秋实 满堂 如意 吉祥 长寿 永久 得胜 大庆 四清 三反 五一 七一 八一 元旦 立春 谷雨 立夏 小满 白露 霜降 冬至 重阳 端阳"));

    /** Number of characters before and behind an index from which the text is split into words. */
    private static final int AROUND = 4;

    /** Part of speech of the name of a person. */
    private static final String NAME = "nr";

    private static final int FEWEST = 15;

    private NameLexicon() {}

    /**
     * Returns whether the dictionaries are loaded without a failure. HanLP's classes throw from their static
     * initialisers, so that later uses throw NoClassDefFoundError, which no handler of exceptions sees; a heap that is
     * too small for the dictionaries throws OutOfMemoryError.
     */
    static boolean succeeds(Runnable load) {
        try {
            load.run();
            return true;
        } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
            LOG.log(Level.SEVERE, "the dictionaries of names cannot be read", failure);
            return false;
        }
    }

    private static Segment segment() {
        return new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(true);
    }

    /** Gives words with equal parts of speech and counts the same two arrays: 170,000 words have some thousand. */
    private static void shareCounts(DoubleArrayTrie<CoreDictionary.Attribute> words) {
        Map<List<Object>, CoreDictionary.Attribute> shared = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            CoreDictionary.Attribute word = words.getValueAt(i);
            CoreDictionary.Attribute first = shared.computeIfAbsent(
                    Stream.concat(
                                    Arrays.stream(word.nature),
                                    Arrays.stream(word.frequency).boxed())
                            .toList(),
                    key -> word);
            word.nature = first.nature;
            word.frequency = first.frequency;
        }
    }

    /** Returns the words of a text of Chinese characters, in order and without gaps. */
    static List<Word> words(String text) {
        return words(SEGMENT, text);
    }

    /** Returns the words of a text of Chinese characters, with the names of persons that HanLP recognises as words. */
    static List<Word> wordsAndNames(String text) {
        return words(WITH_NAMES, text);
    }

    private static List<Word> words(Segment segment, String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (Term term : segment.seg(text)) {
            words.add(new Word(start, start + term.word.length(), term.nature.toString()));
            start += term.word.length();
        }
        return words;
    }

    /** Returns the evidence that characters are a family name: a logarithm of odds, negative where it is against. */
    static double familyName(String characters) {
        return characters.length() > 1 ? BOUND : odds(characters, NR.B);
    }

    /** Returns whether an index of a text lies within a word: the second 谢 of 谢谢老板. */
    static boolean cutsAWord(String text, int place) {
        if (!AVAILABLE) {
            return false;
        }
        int from = place;
        while (from > 0 && place - from < AROUND && isHan(text.charAt(from - 1))) {
            from--;
        }
        int cut = place - from;
        return words(text.substring(from, end(text, place))).stream()
                .anyMatch(word -> word.start() < cut && word.end() > cut && !word.is(NAME));
    }

    private static int end(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < AROUND && isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Returns whether the dictionary counts a character as a family name often enough for a search of names. */
    static boolean isFamilyName(char character) {
        if (!AVAILABLE) {
            return false;
        }
        EnumItem<NR> roles = PersonDictionary.dictionary.get(String.valueOf(character));
        return roles != null && roles.getFrequency(NR.B) >= FEWEST;
    }

    /** Returns the evidence that one or two characters are a given name. */
    static double givenName(String characters) {
        return characters.length() == 1
                ? odds(characters, NR.E)
                : (odds(characters.substring(0, 1), NR.C) + odds(characters.substring(1), NR.D)) / 2;
    }

    /** Returns the evidence that a character is the second one of a given name. */
    static double secondOfName(char character) {
        return odds(String.valueOf(character), NR.D);
    }

    /**
     * Returns the commonness of a word: the logarithm to base 10 of its count in the dictionary, or 0 for an unknown
     * word.
     */
    static double commonness(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute == null ? 0 : Math.log10(attribute.totalFrequency + 1.0);
    }

    /** Returns whether characters are a word of the dictionary. */
    static boolean isWord(String characters) {
        return CoreDictionary.get(characters) != null;
    }

    /** Returns whether two characters are one word that is a given name: 建国. */
    static boolean isGivenName(String characters) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(characters);
        return WORDS_GIVEN.contains(characters) || (roles != null && roles.getFrequency(NR.Z) > 0);
    }

    private static double odds(String character, NR role) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
        CoreDictionary.Attribute word = CoreDictionary.get(character);
        if (roles == null && word == null) {
            return UNKNOWN;
        }
        int inNames = roles == null ? 0 : roles.getFrequency(role);
        int asWord = word == null ? 0 : word.totalFrequency;
        return Math.clamp(Math.log((inNames + 0.5) / (asWord + 0.5)), -BOUND, BOUND);
    }
}

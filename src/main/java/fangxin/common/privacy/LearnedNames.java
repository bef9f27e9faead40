package fangxin.common.privacy;

import fangxin.common.privacy.NameModel.Judged;
import fangxin.common.privacy.PersonalDataDetector.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What {@link NameModel} says of one text: which characters are likely a name, and which hardly are one. */
final class LearnedNames {
    /** Least probability with which characters are masked. */
    private static final double MASKED = 0.7;
    /** Least probability with which a word of {@link NotNames} is masked. */
    private static final double MASKED_OF_A_BRAND = 0.95;
    /** Least probability with which an officer checks the text before it is published. */
    private static final double HELD = 0.3;
    /** Probability below which what rules find is no name that is masked without a check. */
    private static final double REFUTED = 0.03;
    /** Length in characters of the longest name that the model refutes: it knows few transliterated names. */
    private static final int LONGEST_REFUTED = 3;
    /** Length of the shortest one: a single character is found only where its place states it, as in 张店长. */
    private static final int SHORTEST_REFUTED = 2;
    /** Commonness from which the first two of three characters are a word, and no name with the third: 高兴才. */
    private static final double WORD = 2;

    private final ComparableText text;
    private final List<Judged> judged;
    /** Whether each character belongs to a candidate that the model does not refute. */
    private final boolean[] isPossible;

    LearnedNames(ComparableText text) {
        this.text = text;
        String plain = text.plain();
        judged = NameModel.trained().judge(plain, REFUTED);
        isPossible = new boolean[plain.length()];
        judged.forEach(name -> Arrays.fill(isPossible, name.start(), name.end(), true));
    }

    /** Returns the names that are masked, the most likely of overlapping ones. */
    List<Span> masked() {
        return likely(MASKED, this::isMasked);
    }

    /** Returns the names that an officer checks, the most likely of overlapping ones. */
    List<Span> doubtful() {
        return likely(HELD, this::isHeld);
    }

    /** Returns whether neither goods nor a brand have a likely name. */
    private boolean isMasked(Judged name) {
        return !AddressedFamilyFinder.isOfGoods(text.plain(), name.end())
                && (name.probability() >= MASKED_OF_A_BRAND
                        || !NotNames.covers(text.plain(), name.start(), name.end()));
    }

    /** Returns whether a name is likely enough, or no word that nobody is called. */
    private boolean isHeld(Judged name) {
        return name.probability() >= MASKED || !NotNames.isWord(text.plain().substring(name.start(), name.end()));
    }

    /** Returns whether the first two of three characters are a common word. */
    private boolean beginsAsAWord(Judged name) {
        return name.end() - name.start() == 3
                && NameLexicon.commonness(text.plain().substring(name.start(), name.start() + 2)) >= WORD;
    }

    private List<Span> likely(double least, Predicate<Judged> isTaken) {
        boolean[] taken = new boolean[isPossible.length];
        return judged.stream()
                .filter(name -> name.probability() >= least && !beginsAsAWord(name) && isTaken.test(name))
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .filter(name -> takes(taken, name))
                .map(name -> text.span(name.start(), name.end(), PersonalDataKind.PERSON_NAME))
                .toList();
    }

    private static boolean takes(boolean[] taken, Judged name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        Arrays.fill(taken, name.start(), name.end(), true);
        return true;
    }

    /** Returns whether the model holds that no character of a name in Chinese belongs to one. */
    boolean refutes(Span span) {
        if (span.kind() != PersonalDataKind.PERSON_NAME || !NameLexicon.AVAILABLE) {
            return false;
        }
        int start = text.indexOf(span.start());
        int end = text.indexOf(span.end());
        String plain = text.plain();
        if (end - start < SHORTEST_REFUTED
                || end - start > LONGEST_REFUTED
                || plain.startsWith("某", end)
                || TransliteratedName.partLength(plain, start) == end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (isPossible[i] || !NameCharacters.isHan(plain, i)) {
                return false;
            }
        }
        return true;
    }
}

package fangxin.common.privacy;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import fangxin.common.privacy.NameLexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Candidates for names of persons in one text with their features, each feature as the hash of a template and its values.
 * {@link NameModel} weighs the features; a change of this class requires that the model is trained again.
 */
final class NameFeatures {
    /** Characters from start to before end that may be a name, with the hashes of their features. */
    record Candidate(int start, int end, int[] features) {}

    /** Kind of the family name of a candidate. */
    private enum Family {
        NONE,
        FREQUENT,
        RARE,
        COMPOUND
    }

    private static final int MAX_RUN = 400;
    /** Number of characters around a candidate in which it is searched again. */
    private static final int NEAR = 60;

    private static final int LONGEST_GIVEN = 2;
    private static final int BAG = 6;
    private static final int CLAUSE = 5;
    /** Least evidence that two characters without a family name are a given name. */
    private static final double LEAST_GIVEN = -2.2;
    /** Commonness from which two characters without a family name are no name. */
    private static final double MOST_OF_GIVEN = 3;

    private static final String BEFORE_GIVEN = "小老阿大姓";
    private static final String BEGINS_BYNAME = "小大二老阿";
    private static final String ENDS_BYNAME = "子儿";
    private static final String PERSON = "未##人";
    private static final Word SIGN = new Word(0, 1, "w");
    private static final Word EDGE = new Word(0, 1, "^");

    private final String plain;
    private final Word[] words;
    /** Length of the name that HanLP recognises at each index; 0 where it recognises none. */
    private final int[] recognized;

    private final List<Candidate> candidates = new ArrayList<>();

    private NameFeatures(String plain) {
        this.plain = plain;
        words = new Word[plain.length()];
        recognized = new int[plain.length()];
        for (int start = 0; start < plain.length(); ) {
            if (!isHan(start)) {
                words[start] = new Word(start, start + 1, SIGN.tag());
                start++;
                continue;
            }
            int end = start;
            while (isHan(end) && end - start < MAX_RUN) {
                end++;
            }
            split(start, plain.substring(start, end));
            start = end;
        }
    }

    private void split(int from, String run) {
        for (Word word : NameLexicon.words(run)) {
            Word placed = new Word(from + word.start(), from + word.end(), word.tag());
            Arrays.fill(words, placed.start(), placed.end(), placed);
        }
        for (Word word : NameLexicon.wordsAndNames(run)) {
            if (word.is("nr")) {
                recognized[from + word.start()] = word.end() - word.start();
            }
        }
    }

    /** Returns the candidates of a comparable text, in order. */
    static List<Candidate> of(String plain) {
        NameFeatures features = new NameFeatures(plain);
        for (int start = 0; start < plain.length(); start++) {
            if (features.isHan(start)) {
                features.addFrom(start);
            }
        }
        return features.candidates;
    }

    private void addFrom(int start) {
        Set<Integer> ends = new HashSet<>();
        int longest = NameCharacters.familyName(plain, start, true);
        if (longest > 0 && NameCharacters.isFamilyName(plain.charAt(start), true)) {
            addGiven(start, start + 1, ends);
        }
        if (longest > 1) {
            addGiven(start, start + longest, ends);
        }
        if (!ends.contains(start + 2) && isHan(start + 1) && canBeGivenAlone(start)) {
            add(start, start, start + 2);
        }
        if (!ends.contains(start + 1) && isNamedByOne(start)) {
            add(start, start, start + 1);
        }
    }

    private void addGiven(int start, int given, Set<Integer> ends) {
        for (int end = given; end <= given + LONGEST_GIVEN && (end == given || isHan(end - 1)); end++) {
            boolean isLeftOut = end - start == 1 && end < plain.length() && plain.charAt(end) == '某';
            if (ends.add(end) && !isLeftOut) {
                add(start, given, end);
            }
        }
    }

    private boolean canBeGivenAlone(int start) {
        String name = plain.substring(start, start + 2);
        boolean isLikely = NameLexicon.givenName(name) >= LEAST_GIVEN
                || NameLexicon.isGivenName(name)
                || name.charAt(0) == name.charAt(1)
                || BEGINS_BYNAME.indexOf(name.charAt(0)) >= 0
                || ENDS_BYNAME.indexOf(name.charAt(1)) >= 0;
        return isLikely
                && NameLexicon.commonness(name) <= MOST_OF_GIVEN
                && NameCharacters.isGiven(plain, start)
                && NameCharacters.isGiven(plain, start + 1);
    }

    private boolean isNamedByOne(int start) {
        return (start > 0 && BEFORE_GIVEN.indexOf(plain.charAt(start - 1)) >= 0)
                || PersonNameFinder.startsTitle(plain, start + 1)
                || plain.startsWith("姓", start + 1)
                || plain.startsWith("家", start + 1);
    }

    private void add(int start, int given, int end) {
        Family family = given == start
                ? Family.NONE
                : given - start > 1
                        ? Family.COMPOUND
                        : NameCharacters.isFamilyName(plain.charAt(start), false) ? Family.FREQUENT : Family.RARE;
        Hashes hashes = new Hashes(family, end - given, end - start == 1 ? "1" : family == Family.NONE ? "n" : "2");
        addName(hashes, start, given, end);
        addWordsOfName(hashes, start, end);
        addCharacters(hashes, start, end);
        addNeighbours(hashes, start, end);
        addPersons(hashes, start, given, end);
        addClause(hashes, start, end);
        candidates.add(new Candidate(start, end, hashes.toArray()));
    }

    private void addName(Hashes hashes, int start, int given, int end) {
        String name = plain.substring(start, end);
        String givenName = plain.substring(given, end);
        hashes.add("kind", hashes.kind);
        hashes.add("name", name);
        hashes.add("commonness", hashes.kind, bin(NameLexicon.commonness(name)));
        hashes.add("first", name.charAt(0), hashes.shape);
        hashes.add("last", name.charAt(name.length() - 1), hashes.shape);
        if (given - start == 1) {
            hashes.add("family", name.charAt(0));
            hashes.add("familyLength", name.charAt(0), end - given);
            hashes.add("familyOdds", hashes.family, bin(NameLexicon.familyName(name.substring(0, 1))));
        }
        if (end > given) {
            double odds = NameLexicon.givenName(givenName);
            hashes.add("given", givenName);
            hashes.add("givenOdds", hashes.kind, bin(2 * odds));
            hashes.add("givenOddsBehind", hashes.shape, sign(start - 1), bin(odds / 2));
            if (end - given == LONGEST_GIVEN) {
                hashes.add("given1", givenName.charAt(0));
                hashes.add("given2", givenName.charAt(1));
                hashes.add("secondOdds", bin(2 * NameLexicon.secondOfName(givenName.charAt(1))));
                hashes.add("givenCommonness", hashes.kind, bin(NameLexicon.commonness(givenName)));
                hashes.add("isGiven", NameLexicon.isGivenName(givenName));
                hashes.add("isTwice", givenName.charAt(0) == givenName.charAt(1));
            }
            for (int i = given; i < end; i++) {
                if (!NameCharacters.isGiven(plain, i)) {
                    hashes.add("neverGiven");
                }
            }
        }
        hashes.add("party", PersonRoles.isOne(name), PersonRoles.endsAParty(plain, start));
        hashes.add("notNames", NotNames.isOne(name), NotNames.isWord(name), NotNames.covers(plain, start, end));
    }

    /** Adds the words into which the text is parted at the candidate, and whether it cuts them. */
    private void addWordsOfName(Hashes hashes, int start, int end) {
        StringBuilder tags = new StringBuilder();
        for (int i = start; i < end; i = words[i].end()) {
            tags.append(words[i].tag(), 0, Math.min(2, words[i].tag().length()));
        }
        Word first = words[start];
        Word last = words[end - 1];
        boolean cutsFirst = first.start() < start;
        boolean cutsLast = last.end() > end;
        hashes.add("tags", hashes.kind, cutsFirst, cutsLast, tags);
        hashes.add("cuts", hashes.kind, cutsFirst, cutsLast);
        if (cutsFirst) {
            hashes.add("cutBefore", text(first));
            hashes.add("cutBeforeCommonness", bin(NameLexicon.commonness(text(first))));
        }
        if (cutsLast) {
            hashes.add("cutBehind", text(last));
            hashes.add("cutBehindCommonness", bin(NameLexicon.commonness(text(last))));
        }
        hashes.add("recognized", hashes.kind, recognized[start] == end - start);
        for (int i = Math.max(0, start - 3); i < end; i++) {
            int recognizedEnd = i + recognized[i];
            if (recognizedEnd > start && (i != start || recognizedEnd != end)) {
                hashes.add("recognizedOther", i - start, recognizedEnd - end);
            }
        }
    }

    private void addCharacters(Hashes hashes, int start, int end) {
        char left1 = sign(start - 1);
        char left2 = sign(start - 2);
        char left3 = sign(start - 3);
        char right1 = sign(end);
        char right2 = sign(end + 1);
        char right3 = sign(end + 2);
        hashes.add("left1", hashes.shape, left1);
        hashes.add("left2", hashes.shape, left2, left1);
        hashes.add("left3", left3, left2, left1);
        hashes.add("left4", sign(start - 4), left3, left2, left1);
        hashes.add("second", hashes.shape, left2);
        hashes.add("right1", hashes.shape, right1);
        hashes.add("right2", hashes.shape, right1, right2);
        hashes.add("right3", right1, right2, right3);
        hashes.add("rightSecond", hashes.shape, right2);
        hashes.add("both", hashes.shape, left1, right1);
        for (int i = Math.max(0, start - BAG); i < start - 1; i++) {
            if (isHan(i) && isHan(i + 1)) {
                hashes.add("before", plain.charAt(i), plain.charAt(i + 1));
            }
        }
        for (int i = end; i < end + BAG; i++) {
            if (isHan(i) && isHan(i + 1)) {
                hashes.add("behind", plain.charAt(i), plain.charAt(i + 1));
            }
        }
    }

    private void addNeighbours(Hashes hashes, int start, int end) {
        Word left = wordAt(start - 1);
        Word right = wordAt(end);
        String leftText = start == 0 ? "^" : plain.substring(left.start(), Math.min(left.end(), start));
        String rightText = end == plain.length() ? "$" : plain.substring(Math.max(right.start(), end), right.end());
        char leftSpeech = left.tag().charAt(0);
        char rightSpeech = right.tag().charAt(0);
        hashes.add("leftWord", leftText);
        hashes.add("rightWord", rightText);
        hashes.add("leftWordOf", hashes.shape, leftText);
        hashes.add("rightWordOf", hashes.shape, rightText);
        hashes.add("leftTag", hashes.shape, left.tag());
        hashes.add("rightTag", hashes.shape, right.tag());
        hashes.add("bothTags", hashes.shape, leftSpeech, rightSpeech);
        hashes.add("leftWordRightTag", hashes.shape, leftText, rightSpeech);
        hashes.add("rightWordLeftTag", hashes.shape, rightText, leftSpeech);
        if (start > 0) {
            Word second = wordAt(left.start() - 1);
            hashes.add("leftTags", hashes.shape, second.tag().charAt(0), left.tag());
            hashes.add("leftWords", second == EDGE ? "^" : text(second), leftText);
            addBigram(hashes, "personBehind", leftText, leftText, PERSON);
        }
        if (end < plain.length()) {
            Word second = wordAt(right.end());
            hashes.add("rightTags", hashes.shape, right.tag(), second.tag().charAt(0));
            hashes.add("rightWords", rightText, second == EDGE ? "$" : text(second));
            addBigram(hashes, "personBefore", rightText, PERSON, rightText);
        }
    }

    /** Adds the number of times that HanLP's bigram table counts a name of a person directly before or after a word. */
    private void addBigram(Hashes hashes, String template, String word, String first, String second) {
        double count = Math.log10(CoreBiGramTableDictionary.getBiFrequency(first, second) + 0.3);
        hashes.add(template, bin(2 * count));
        hashes.add(template + "Share", bin(2 * (count - NameLexicon.commonness(word))));
    }

    private void addPersons(Hashes hashes, int start, int given, int end) {
        int role = PersonRoles.startBefore(plain, start);
        boolean isRoleBefore = role >= 0;
        boolean isAddressed = PersonNameFinder.startsTitle(plain, end);
        char leftSpeech = wordAt(start - 1).tag().charAt(0);
        char rightSpeech = wordAt(end).tag().charAt(0);
        double odds = (given - start == 1 ? NameLexicon.familyName(plain.substring(start, given)) : 0)
                + (end > given ? NameLexicon.givenName(plain.substring(given, end)) : 0);
        hashes.add("person", hashes.shape, isRoleBefore, isAddressed);
        hashes.add("personOf", hashes.kind, isRoleBefore, isAddressed);
        hashes.add("personTags", hashes.shape, isRoleBefore, isAddressed, leftSpeech, rightSpeech);
        hashes.add("personOdds", hashes.kind, isRoleBefore, isAddressed, bin(odds));
        hashes.add("odds", hashes.kind, bin(odds));
        hashes.add(
                "oddsCommonness", hashes.kind, bin(NameLexicon.commonness(plain.substring(start, end))), bin(odds / 2));
        hashes.add(
                "oddsCut",
                hashes.shape,
                words[start].start() < start,
                words[end - 1].end() > end,
                bin(odds / 2),
                recognized[start] == end - start);
        if (isRoleBefore) {
            hashes.add("role", plain.substring(role, start));
            hashes.add("roleOf", hashes.shape, plain.substring(role, start));
            hashes.add("roleBefore", hashes.shape, rightSpeech, sign(end));
        }
        if (isAddressed) {
            hashes.add("address", hashes.shape, sign(end), sign(end + 1));
        }
        if (end > start + 1
                && (PersonNameFinder.startsTitle(plain, start) || PersonNameFinder.startsTitle(plain, start + 1))) {
            hashes.add("holdsAddress");
        }
        if (end - start == 2 && plain.charAt(start) == plain.charAt(start + 1)) {
            hashes.add("twiceTags", isRoleBefore, leftSpeech, rightSpeech);
            hashes.add("twiceLeft", sign(start - 1));
            hashes.add("twiceLeft2", sign(start - 2), sign(start - 1));
            hashes.add("twiceRight", sign(end));
            hashes.add("twiceWord", NameLexicon.isWord(plain.substring(start, end)), isRoleBefore, isAddressed);
        }
    }

    private void addClause(Hashes hashes, int start, int end) {
        int from = start;
        while (from > 0 && isHan(from - 1) && start - from < CLAUSE) {
            from--;
        }
        int to = end;
        while (isHan(to) && to - end < CLAUSE) {
            to++;
        }
        hashes.add("clause", hashes.shape, start - from, to - end);
        hashes.add("clauseLeft", hashes.kind, start - from);
        hashes.add("clauseRight", hashes.kind, to - end);
        if (from == start) {
            hashes.add("begins", hashes.shape, sign(start - 1), sign(start - 2));
        }
        if (to == end) {
            hashes.add("ends", hashes.shape, sign(end), sign(end + 1));
        }
        String name = plain.substring(start, end);
        String around = plain.substring(Math.max(0, start - NEAR), Math.min(plain.length(), end + NEAR));
        if (end - start > 1 && around.indexOf(name) < around.lastIndexOf(name)) {
            hashes.add("repeated", end - start);
        }
        hashes.add("length", Math.min(9, plain.length() / 15));
    }

    private Word wordAt(int place) {
        return place < 0 || place >= plain.length() ? EDGE : words[place];
    }

    private String text(Word word) {
        return plain.substring(word.start(), word.end());
    }

    private boolean isHan(int place) {
        return place >= 0 && NameCharacters.isHan(plain, place);
    }

    /** Returns the character at a place, with one sign for all digits, one for all letters, and one for each edge. */
    private char sign(int place) {
        if (place < 0) {
            return '^';
        }
        if (place >= plain.length()) {
            return '$';
        }
        char character = plain.charAt(place);
        return character >= '0' && character <= '9' ? '0' : character >= 'a' && character <= 'z' ? 'a' : character;
    }

    private static int bin(double value) {
        return (int) Math.floor(value);
    }

    /** Set of hashes that grows. */
    private static final class Hashes {
        private static final int OFFSET = 0x811c9dc5;
        private static final int PRIME = 0x01000193;
        private static final char SEPARATOR = '|';

        private final Family family;
        private final String kind;
        private final String shape;
        private int[] values = new int[96];
        private int size;

        Hashes(Family family, int given, String shape) {
            this.family = family;
            this.shape = shape;
            kind = family.name() + given;
        }

        void add(String template, Object... parts) {
            int hash = hash(OFFSET, template);
            for (Object part : parts) {
                hash = hash((hash ^ SEPARATOR) * PRIME, part.toString());
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = hash;
        }

        private static int hash(int start, String characters) {
            int hash = start;
            for (int i = 0; i < characters.length(); i++) {
                hash = (hash ^ characters.charAt(i)) * PRIME;
            }
            return hash;
        }

        int[] toArray() {
            return Arrays.stream(values, 0, size).distinct().toArray();
        }
    }
}

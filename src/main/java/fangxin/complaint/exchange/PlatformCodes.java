package fangxin.complaint.exchange;

import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.PlatformResult;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Value that translates the words in the cells of a platform's file into codes of the terms and of agencies (代码对照): a
 * cell states a code, or its Chinese name. A word of no code is kept as it is, so that nothing is lost; an agency that
 * is unknown is not guessed.
 */
final class PlatformCodes {
    private static final String BETWEEN = "[;；,，、]";
    private static final int LONGEST = 40;

    private final Map<CodeList, Map<String, String>> codes = new HashMap<>();
    private final Map<String, PlatformResult> results = new HashMap<>();
    private final ComplaintTerms terms;
    private final Map<String, String> agencies;

    /**
     * @param shipped  terms of the configuration, whose words for results count unless the terms in force state another
     *                 result for them
     * @param agencies codes of agencies by code and by Chinese name
     */
    PlatformCodes(ComplaintTerms terms, ComplaintTerms shipped, Map<String, String> agencies) {
        this.terms = terms;
        this.agencies = agencies;
        for (ComplaintCode code : terms.codes()) {
            Map<String, String> list = codes.computeIfAbsent(code.list(), each -> new HashMap<>());
            list.put(code.code(), code.code());
            list.putIfAbsent(code.name().zh(), code.code());
        }
        for (PlatformResult result : PlatformResult.values()) {
            results.put(result.name(), result);
        }
        for (ComplaintTerms stating : List.of(shipped, terms)) {
            for (ComplaintCode code : stating.codes(CodeList.RESULT, null)) {
                results.put(code.name().zh(), PlatformResult.valueOf(code.code()));
            }
        }
    }

    /** Returns the code of a word; the word itself where the list does not have it. */
    String code(CodeList list, String word, String missing) {
        if (word == null) {
            return missing;
        }
        String known = codes.getOrDefault(list, Map.of()).get(word);
        return known == null ? word.substring(0, Math.min(LONGEST, word.length())) : known;
    }

    /** Returns the code of a ground of a rule set; empty where the list has none of this word. */
    Optional<String> ground(CodeList list, String word, String ruleSet) {
        return terms.codes(list, ruleSet).stream()
                .filter(code -> code.code().equals(word) || code.name().zh().equals(word))
                .map(ComplaintCode::code)
                .findFirst();
    }

    Set<String> tags(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(BETWEEN))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(word -> code(CodeList.TAG, word, null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the result of a word; empty where the terms do not have the word, since a result is not guessed. */
    Optional<PlatformResult> result(String word) {
        return Optional.ofNullable(results.get(word));
    }

    Optional<String> agency(String word) {
        return Optional.ofNullable(agencies.get(word));
    }

    ComplaintTerms terms() {
        return terms;
    }
}

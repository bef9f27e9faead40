package fangxin.criteria.editing;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbering of the items of one edition, made for it: the code of the next item of a group, and new codes for all in
 * their order. The code of an item is a stem and a number. The stem is what the items of a group have in common (C1 for
 * C11, C12, C13), or the letters alone where another group counts on from it (ED for ED1 to ED3 and ED5 to ED7).
 * Numbers with one stem rise in the order of the edition. Letters whose codes another sheet uses get a letter more (CA11
 * for C11), because both sheets may apply to one shop.
 */
final class ItemCodes {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]+)");
    private static final Pattern LETTERS = Pattern.compile("[^0-9]*");

    private final CriteriaEdition edition;
    private final Map<String, List<Item>> groups;
    private final Map<String, String> stems = new HashMap<>();

    ItemCodes(CriteriaEdition edition) {
        this.edition = edition;
        this.groups = EditionEdits.groups(edition);
        groups.forEach((group, items) -> stems.put(group, commonStem(items)));
        Set<String> shared = stems.values().stream()
                .filter(stem -> stem != null && LETTERS.matcher(stem).matches())
                .collect(Collectors.toSet());
        stems.replaceAll((group, stem) -> stem != null && shared.contains(letters(stem)) ? letters(stem) : stem);
    }

    /** Returns the code that the next item of a group has. */
    String next(String group) {
        String stem = stems.get(group);
        if (stem == null) {
            String letters = letters(group);
            stem = stems.containsValue(letters) ? letters : group;
        }
        Set<String> taken = edition.allItems().map(Item::code).collect(Collectors.toCollection(TreeSet::new));
        edition.sections().forEach(section -> taken.add(section.code()));
        int number = 1;
        for (String code : taken) {
            if (code.startsWith(stem) && code.substring(stem.length()).matches("[0-9]{1,4}")) {
                number = Math.max(number, Integer.parseInt(code.substring(stem.length())) + 1);
            }
        }
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /**
     * Returns the new codes by the present ones; a code without a number stays, but gets the letter more as the others
     * do.
     *
     * @param others codes of the sheets that may apply beside this one
     */
    Map<String, String> renumbered(Set<String> others) {
        Map<String, String> codes = inOrder();
        Map<String, String> longer = new HashMap<>();
        codes.values().stream()
                .filter(others::contains)
                .map(ItemCodes::letters)
                .distinct()
                .forEach(letters -> longer.put(letters, free(letters, others)));
        codes.replaceAll((before, code) -> {
            String letters = letters(code);
            return longer.getOrDefault(letters, letters) + code.substring(letters.length());
        });
        return codes;
    }

    /**
     * Returns the letters with one letter more, such that no code begins with them; the same letters where all are
     * taken.
     */
    private String free(String letters, Set<String> others) {
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> letters + (char) letter)
                .filter(longer -> Stream.concat(
                                others.stream(),
                                Stream.concat(
                                        edition.sections().stream().map(CriteriaEdition.Section::code),
                                        edition.allItems().map(Item::code)))
                        .noneMatch(code -> String.valueOf(code).startsWith(longer)))
                .findFirst()
                .orElse(letters);
    }

    private Map<String, String> inOrder() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> codes = new TreeMap<>();
        groups.forEach((group, items) -> items.forEach(item -> {
            String stem = stems.get(group);
            boolean numbered = stem != null
                    && item.code().startsWith(stem)
                    && NUMBERED.matcher(item.code()).matches();
            codes.put(item.code(), numbered ? stem + counts.merge(stem, 1, Integer::sum) : item.code());
        }));
        return codes;
    }

    /**
     * Returns the longest common beginning of all codes that is followed by digits only, at least one each; null
     * without such codes.
     */
    private static String commonStem(List<Item> items) {
        List<String> codes = new ArrayList<>(items.stream()
                .map(Item::code)
                .filter(code -> code != null && NUMBERED.matcher(code).matches())
                .toList());
        if (codes.isEmpty()) {
            return null;
        }
        String first = codes.getFirst();
        for (int end = first.length() - 1; end >= letters(first).length(); end--) {
            String stem = first.substring(0, end);
            if (codes.stream()
                    .allMatch(code -> code.startsWith(stem)
                            && code.length() > stem.length()
                            && code.substring(stem.length()).chars().allMatch(Character::isDigit))) {
                return stem;
            }
        }
        return null;
    }

    private static String letters(String code) {
        Matcher numbered = NUMBERED.matcher(code);
        return numbered.matches() ? numbered.group(1) : code;
    }
}

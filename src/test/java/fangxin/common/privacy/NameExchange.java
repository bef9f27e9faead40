package fangxin.common.privacy;

import fangxin.common.privacy.LabelledText.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Exchange of the names of texts for others that are composed of the family names and given names of all texts, so that a
 * classifier learns the words around names rather than the names.
 */
final class NameExchange {
    private final Random random;
    private final List<String> families = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    /** Given names of two characters that stand without a family name. */
    private final List<String> alone = new ArrayList<>();

    private NameExchange(List<LabelledText> texts, Random random) {
        this.random = random;
        for (LabelledText text : texts) {
            for (Name name : text.names()) {
                collect(text.text().substring(name.start(), name.end()));
            }
        }
    }

    /** Returns the texts that have names, with other names. */
    static List<LabelledText> of(List<LabelledText> texts, Random random) {
        NameExchange exchange = new NameExchange(texts, random);
        return texts.stream()
                .filter(text -> !text.names().isEmpty())
                .map(exchange::exchanged)
                .toList();
    }

    private void collect(String name) {
        int family = family(name);
        if (isWhole(name, family)) {
            families.add(name.substring(0, family));
            given.add(name.substring(family));
        } else if (name.length() == 1 && family == 1) {
            families.add(name);
        } else if (name.length() == 2 && isHan(name)) {
            alone.add(name);
        }
    }

    private LabelledText exchanged(LabelledText text) {
        Map<String, String> others = new HashMap<>();
        StringBuilder other = new StringBuilder();
        List<Name> names = new ArrayList<>();
        int end = 0;
        for (Name name : text.names()) {
            other.append(text.text(), end, name.start());
            int start = other.length();
            other.append(others.computeIfAbsent(text.text().substring(name.start(), name.end()), this::other));
            names.add(new Name(start, other.length()));
            end = name.end();
        }
        other.append(text.text().substring(end));
        return new LabelledText(text.set(), other.toString(), names);
    }

    /** Returns another name of the same form; the name itself if it has none of the known forms. */
    private String other(String name) {
        int family = family(name);
        if (isWhole(name, family)) {
            return any(families) + any(given);
        }
        if (name.length() == 1 && family == 1) {
            return any(families);
        }
        return name.length() == 2 && isHan(name) ? any(alone) : name;
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static int family(String name) {
        return isHan(name) ? NameCharacters.familyName(name, 0, true) : 0;
    }

    private static boolean isWhole(String name, int family) {
        return family > 0 && name.length() > family && name.length() <= family + 2;
    }

    private static boolean isHan(String name) {
        return name.chars().allMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
    }
}

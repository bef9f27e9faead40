package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.procedure.application.Question.AnswerOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Functions that write the choices of a question as text, one a line ({@code LIVE 直播间 | Live room}), and parse such
 * text. A line without a code is given the next letter that is free, a line without a bar has no English text yet.
 */
public final class ChoiceLines {
    private static final Pattern LINE =
            Pattern.compile("(?:(?<code>[A-Z][A-Z0-9_]{0,29})[\\s　]+)?(?<zh>[^|｜]*)(?:[|｜](?<en>.*))?");

    private ChoiceLines() {}

    public static String write(List<AnswerOption> choices) {
        return choices.stream()
                .map(choice -> choice.value() + " " + choice.label().zh()
                        + (choice.label().en() == null
                                ? ""
                                : " | " + choice.label().en()))
                .collect(Collectors.joining("\n"));
    }

    /** @param text the lines as a person has typed them, or null */
    public static List<AnswerOption> parse(String text) {
        List<Matcher> lines = text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .toList();
        Set<String> taken = lines.stream()
                .map(line -> line.group("code"))
                .filter(code -> code != null)
                .collect(Collectors.toCollection(HashSet::new));
        List<AnswerOption> choices = new ArrayList<>();
        for (Matcher line : lines) {
            String code = line.group("code") == null ? FormCodes.nextChoice(taken) : line.group("code");
            taken.add(code);
            choices.add(new AnswerOption(code, new LocalizedText(stripped(line, "zh"), stripped(line, "en"))));
        }
        return choices;
    }

    private static String stripped(Matcher line, String group) {
        String text = line.group(group);
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package fangxin.testing.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form in the main part of a page, as a browser without script sends it.
 *
 * @param action address to which it is sent; empty for that of the page
 * @param button name and value of the main button; empty where it has no name
 */
public record PageForm(String action, boolean post, boolean multipart, List<Input> inputs, Map<String, String> button) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile(
            "(?s)<(input|button)\\b([^>]*)>|<(textarea)\\b([^>]*)>(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final List<String> UNTYPED = List.of("hidden", "checkbox", "radio", "file", "password", "submit");

    /**
     * Input of a form.
     *
     * @param type that of the element, or "textarea" or "select"
     * @param sent whether a browser sends it: not a box that is not ticked
     */
    public record Input(String id, String name, String type, String value, boolean sent, boolean numeric) {
        /** Returns whether the input takes any text. */
        public boolean isText() {
            return !isTyped() && !UNTYPED.contains(type);
        }

        /** Returns whether the input takes only values of its type. */
        public boolean isTyped() {
            return List.of("select", "date", "datetime-local", "number").contains(type);
        }
    }

    public static List<PageForm> in(String page) {
        int main = page.indexOf("<main");
        int end = page.indexOf("</main>");
        return main < 0 || end < main
                ? List.of()
                : FORM.matcher(page.substring(main, end))
                        .results()
                        .map(found -> of(attributes(found.group(1)), found.group(2)))
                        .toList();
    }

    private static PageForm of(Map<String, String> attributes, String content) {
        List<Input> inputs = new ArrayList<>();
        List<Map<String, String>> buttons = new ArrayList<>();
        Matcher found = INPUT.matcher(content);
        while (found.find()) {
            String tag = Stream.of(1, 3, 6)
                    .map(found::group)
                    .filter(name -> name != null)
                    .findFirst()
                    .orElseThrow();
            Map<String, String> given =
                    attributes(found.group(tag.equals("textarea") ? 4 : tag.equals("select") ? 7 : 2));
            String type = tag.equals("input") ? given.getOrDefault("type", "text") : tag;
            if (tag.equals("button") || type.equals("submit")) {
                buttons.add(given);
            } else if (given.containsKey("name") && !given.containsKey("disabled")) {
                inputs.add(new Input(
                        given.getOrDefault("id", given.get("name")),
                        given.get("name"),
                        // a user cannot type there, and Faces ignores the value that is sent
                        given.containsKey("readonly") ? "hidden" : type,
                        switch (tag) {
                            case "textarea" -> text(found.group(5).strip());
                            case "select" -> chosen(found.group(8));
                            default -> given.getOrDefault("value", type.equals("checkbox") ? "on" : "");
                        },
                        !List.of("checkbox", "radio").contains(type) || given.containsKey("checked"),
                        given.containsKey("inputmode")));
            }
        }
        Map<String, String> pressed = buttons.stream()
                .filter(button -> button.getOrDefault("class", "").contains("primary"))
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .orElse(Map.of());
        return new PageForm(
                attributes.getOrDefault("action", ""),
                attributes.getOrDefault("method", "get").equalsIgnoreCase("post"),
                attributes.getOrDefault("enctype", "").startsWith("multipart/"),
                inputs,
                pressed.containsKey("name")
                        ? Map.of(pressed.get("name"), pressed.getOrDefault("value", ""))
                        : Map.of());
    }

    private static String chosen(String options) {
        List<Map<String, String>> all = OPTION.matcher(options)
                .results()
                .map(option -> attributes(option.group(1)))
                .toList();
        return all.stream()
                .filter(option -> option.containsKey("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(option -> option.getOrDefault("value", ""))
                .orElse("");
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag.replaceAll("(?<=\\s)(checked|selected|disabled)(?=[\\s/]|$)", "$1=\"$1\""))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> text(found.group(2)),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static String text(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#xA;", "\n")
                .replace("&amp;", "&");
    }

    /** The names of its inputs without their numbers: forms of one page that ask for the same have the same. */
    public SortedSet<String> inputNames() {
        return inputs.stream()
                .map(input -> input.name().replaceAll("[0-9]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean has(Predicate<Input> wanted) {
        return inputs.stream().anyMatch(wanted);
    }

    /** Values that the browser sends when the main button is pressed, with some values replaced. */
    public Map<String, String> filled(Function<Input, Optional<String>> values) {
        Map<String, String> sent = new LinkedHashMap<>();
        inputs.forEach(input -> {
            Optional<String> other = values.apply(input);
            if (other.isPresent() || (input.sent() && !input.type().equals("file"))) {
                sent.put(input.name(), other.orElse(input.value()));
            }
        });
        sent.putAll(button);
        return sent;
    }

    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public static byte[] parts(Map<String, String> fields, String boundary) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        fields.forEach((name, value) -> parts.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        parts.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return parts.toByteArray();
    }
}

package fangxin.platform.config;

/** Writer of JSON for answers that are requested often: it writes values in order, without reflection. */
public final class JsonStringWriter {
    private final StringBuilder text;
    private boolean first = true;

    public JsonStringWriter() {
        this(512);
    }

    /** @param size about how many characters it will have */
    public JsonStringWriter(int size) {
        text = new StringBuilder(size);
    }

    public JsonStringWriter open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    public JsonStringWriter close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    /** Writes a name of letters and digits, which a value has to follow. */
    public JsonStringWriter name(String name) {
        comma();
        text.append('"').append(name).append("\":");
        first = true;
        return this;
    }

    /** Writes a name with a text, a number, a boolean, or null. */
    public JsonStringWriter put(String name, Object value) {
        name(name);
        return value(value);
    }

    public JsonStringWriter value(Object value) {
        comma();
        switch (value) {
            case null -> text.append("null");
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> quoted(value.toString());
        }
        return this;
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quoted(String plain) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || (Character.isSurrogate(c) && !isPaired(plain, i))) {
                text.append(plain, written, i);
                escaped(c);
                written = i + 1;
            }
        }
        // a range of a text would be appended one character after the other
        text.append(written == 0 ? plain : plain.substring(written)).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> text.append("\\u%04x".formatted((int) c));
        }
    }

    private static boolean isPaired(String plain, int i) {
        return Character.isHighSurrogate(plain.charAt(i))
                ? i + 1 < plain.length() && Character.isLowSurrogate(plain.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(plain.charAt(i - 1));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package fangxin.platform;

/** Writes JSON where much of it is written: values in their order, nothing looked up at run time. */
public final class JsonText {
    private final StringBuilder text = new StringBuilder(512);
    private boolean first = true;

    public JsonText open(char bracket) {
        comma();
        text.append(bracket);
        first = true;
        return this;
    }

    public JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    /** A name, to be followed by its value. */
    public JsonText name(String name) {
        comma();
        quoted(name);
        text.append(':');
        first = true;
        return this;
    }

    /** A name with a text, a number, a truth, or null. */
    public JsonText put(String name, Object value) {
        name(name);
        return value(value);
    }

    public JsonText value(Object value) {
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
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(plain, i)) {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean paired(String plain, int i) {
        return Character.isHighSurrogate(plain.charAt(i))
                ? i + 1 < plain.length() && Character.isLowSurrogate(plain.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(plain.charAt(i - 1));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

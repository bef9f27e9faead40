package fangxin;

import static fangxin.ExpressionTypes.UNKNOWN;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An EL expression of a page: its type, and the members that do not exist. */
final class Expression {
    /** A text, a function with its prefix, a name, a number, or a character. */
    private static final Pattern TOKEN =
            Pattern.compile("'[^']*'|\"[^\"]*\"|\\w+:\\w+(?=\\()|[A-Za-z_]\\w*|\\d[\\d.]*|\\S");

    private final List<String> tokens;
    private final Map<String, Type> names;
    private final boolean endsWithMethod;
    private final List<String> missing = new ArrayList<>();
    private final List<Key> keys = new ArrayList<>();
    private final Type type;
    private int next;
    private int chains;

    /** Key of a text that consists of a literal and a value of this type. */
    record Key(String beginning, Type end) {}

    /**
     * @param text without <code>#{}</code>
     * @param names the types of beans and variables
     * @param endsWithMethod true for an action, which may end with the name of a method
     */
    Expression(String text, Map<String, Type> names, boolean endsWithMethod) {
        tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        this.names = names;
        this.endsWithMethod = endsWithMethod;
        type = expression();
    }

    Type type() {
        return type;
    }

    List<String> missing() {
        return missing;
    }

    /** The keys that are written as {@code 'beginning.'.concat(value)}. */
    List<Key> keys() {
        return keys;
    }

    /** Number of beans and variables of a known type that are read, each with its members. */
    int chains() {
        return chains;
    }

    /** The type of the first operand that is known, after the condition if there is one. */
    private Type expression() {
        Type known = UNKNOWN;
        while (next < tokens.size() && !follows(",") && !closes()) {
            String token = tokens.get(next++);
            Type operand = token.equals(":") ? UNKNOWN : members(operand(token));
            known = token.equals("?") ? UNKNOWN : known == UNKNOWN ? operand : known;
        }
        return known;
    }

    private Type operand(String token) {
        if (token.matches("['\"].*")) {
            return String.class;
        }
        if (token.equals("(")) {
            Type inner = expression();
            next++;
            return inner;
        }
        if (token.equals("[") || token.contains(":")) {
            next -= token.equals("[") ? 1 : 0;
            arguments();
            return UNKNOWN;
        }
        Optional<Type> named = Optional.ofNullable(names.get(token));
        chains += named.orElse(UNKNOWN) == UNKNOWN ? 0 : 1;
        // A name without members may be an operator, or a parameter that the page omits.
        return follows(".") || follows("[") ? found(named, "no bean or variable " + token) : named.orElse(UNKNOWN);
    }

    private Type members(Type operand) {
        Type owner = operand;
        while (follows(".") || follows("[")) {
            if (tokens.get(next++).equals("[")) {
                expression();
                next++;
                owner = ExpressionTypes.entry(owner);
            } else {
                owner = member(owner, tokens.get(next++));
            }
        }
        return owner;
    }

    private Type member(Type owner, String name) {
        if (follows("(")) {
            String called = tokens.get(Math.max(0, next - 3));
            List<Type> arguments = arguments();
            if (name.equals("concat") && called.matches("'.*\\.'")) {
                keys.add(new Key(called.substring(1, called.length() - 1), arguments.getFirst()));
            }
            return found(
                    ExpressionTypes.result(owner, name, arguments.size()),
                    "no %s with %d arguments in %s".formatted(name, arguments.size(), owner.getTypeName()));
        }
        boolean method = endsWithMethod && next == tokens.size() && ExpressionTypes.hasMethod(owner, name);
        return method
                ? UNKNOWN
                : found(ExpressionTypes.property(owner, name), "no " + name + " in " + owner.getTypeName());
    }

    /** The types of the expressions in the parentheses or brackets that follow. */
    private List<Type> arguments() {
        List<Type> arguments = new ArrayList<>();
        for (next++; !closes(); next += follows(",") ? 1 : 0) {
            arguments.add(expression());
        }
        next++;
        return arguments;
    }

    private boolean closes() {
        return follows(")") || follows("]");
    }

    private boolean follows(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private Type found(Optional<Type> found, String otherwise) {
        if (found.isEmpty()) {
            missing.add(otherwise);
        }
        return found.orElse(UNKNOWN);
    }
}

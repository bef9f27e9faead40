package fangxin.platform.persistence;

/**
 * Functions that make patterns for LIKE with the escape character "!", in which the characters "%" and "_" of a typed
 * text match only themselves. The query states {@code escape '!'}.
 */
public final class LikePattern {
    private LikePattern() {}

    /** Returns the pattern of the values that contain a text. */
    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    /** Returns the part of a pattern that matches exactly a text. */
    public static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

package fangxin.document.issue;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enum of the types of subject that a document is about, and on whose page it is offered: candidacy, round, notice,
 * official document, meeting, change of particulars, supervision proceeding, urging letter, complaint, station, or
 * dispute at a station.
 */
public enum DocumentScope {
    CANDIDACY,
    ROUND,
    NOTICE,
    OFFICIAL_DOCUMENT,
    MEETING,
    PARTICULARS,
    PROCEEDING,
    URGING,
    COMPLAINT,
    STATION,
    STATION_CASE;

    private static final Pattern WORD = Pattern.compile("_([a-z])");

    /** Returns the parameter that names a subject of this type, such as stationCase. */
    public String parameter() {
        return WORD.matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** Returns the parameters of all types for a sentence that names them. */
    public static String parameters() {
        return Stream.of(values()).map(DocumentScope::parameter).collect(Collectors.joining(", "));
    }
}

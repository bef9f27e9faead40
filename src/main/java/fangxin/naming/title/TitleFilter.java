package fangxin.naming.title;

import fangxin.round.ApplicationRound;

/**
 * Value: filter of an office's list of titles, by text, standing and level.
 *
 * @param text     part of a name, a sign or a number; empty for all
 * @param standing status for the public, or null for all
 * @param level    or null for all
 */
public record TitleFilter(String text, TitleStanding standing, ApplicationRound.TitleLevel level) {
    public static final TitleFilter NONE = new TitleFilter(null, null, null);

    public TitleFilter {
        text = text == null ? "" : text;
    }
}

package fangxin.registry.legacyimport;

import fangxin.common.DayRange;

/**
 * Filter of the list of imports: text in the name of the file or of its sender, state, and days of receipt. Null is no
 * condition.
 *
 * @param text     part of the name of the file or of its sender
 * @param received days on which the file was received
 */
public record ImportFilter(String text, RegisterImport.ImportState state, DayRange received) {
    public static final ImportFilter NONE = new ImportFilter(null, null, null);
}

package fangxin.naming.plaque;

import fangxin.common.DayRange;

/**
 * Value: filter of a list of waiting plaques by text, official document and days of the naming or of the return; null
 * is no condition.
 *
 * @param text     part of a name, a sign or a number; empty for all
 * @param document id of the official document that named the titles, or demanded the plaques back
 * @param days     days of the naming; of plaques to be returned the last days for it
 */
public record PlaqueFilter(String text, String document, DayRange days) {
    public PlaqueFilter {
        text = text == null ? "" : text;
    }
}

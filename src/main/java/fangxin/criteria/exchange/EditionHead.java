package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;

/** Head of an edition: name, days in force and caps. Where no cap is given, all bonus or minus items count. */
public record EditionHead(
        LocalizedText name, String effectiveFrom, String effectiveUntil, Double bonusCap, Double minusCap) {}

package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;

/** What stands above the items of an edition. Where no cap is given, all bonus or minus items count. */
public record EditionHead(
        LocalizedText name, String effectiveFrom, String effectiveUntil, Double bonusCap, Double minusCap) {}

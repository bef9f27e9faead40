package fangxin.edition;

import fangxin.Wording;

/** What stands above the items of an edition. Where no cap is given, all bonus or minus items count. */
public record EditionHead(Wording name, String effectiveFrom, String effectiveUntil, Double bonusCap,
        Double minusCap) { }

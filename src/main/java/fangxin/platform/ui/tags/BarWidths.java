package fangxin.platform.ui.tags;

/**
 * Value of the widths of the parts of a bar, computed from the amounts as shares of the whole width.
 *
 * @param value width of the value
 * @param of    width of the amount that the value is a part of; 0 without one
 */
record BarWidths(int value, int of) {
    static final int FULL = 1000;

    /**
     * Computes the widths. A value of 1 or more is always visible, a negative one is drawn as 0.
     *
     * @param of    0 for none
     * @param scale the amount that fills the width; 0 for the greater one of value and of
     */
    static BarWidths of(long value, long of, long scale) {
        long most = Math.max(scale, Math.max(1, Math.max(value, of)));
        return new BarWidths(width(value, most), width(of, most));
    }

    private static int width(long amount, long most) {
        return amount <= 0 ? 0 : (int) Math.max(1, Math.round((double) amount * FULL / most));
    }
}

package fangxin.naming.notice;

/**
 * Enum of the fields of a published notice (the first five) or of one of its items (the others) that a correction
 * changes, with their greatest lengths: officers correct all but the last day, which moves with the calendar.
 */
public enum CorrectableField {
    TITLE(200),
    TEXT(4000),
    PHONE(60),
    CONTACT_ADDRESS(300),
    LAST_DAY(10),
    REGISTERED_NAME(200),
    SIGN_NAME(120),
    ADDRESS(300),
    REASON(1000),
    PROMISES(2000);

    private final int length;

    CorrectableField(int length) {
        this.length = length;
    }

    public int length() {
        return length;
    }

    /** Returns whether an officer may correct this field. */
    public boolean isCorrectedByHand() {
        return this != LAST_DAY;
    }

    public boolean isOfItem() {
        return ordinal() >= REGISTERED_NAME.ordinal();
    }
}

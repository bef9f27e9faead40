package fangxin.naming.title;

/**
 * Enum of the particulars of a title (登记事项) that can change while it runs: credit code, registered name, sign and
 * address. Those of the holder change for all its running titles, those of the place for one title.
 */
public enum TitleParticular {
    REGISTERED_NAME(true),
    CREDIT_CODE(true),
    SIGN_NAME(false),
    ADDRESS(false);

    private final boolean ofHolder;

    TitleParticular(boolean ofHolder) {
        this.ofHolder = ofHolder;
    }

    /** Returns whether the particular belongs to the holder, and so to all its titles. */
    public boolean isOfHolder() {
        return ofHolder;
    }

    /** Returns whether the particular is a name by which readers identify the title. */
    boolean isName() {
        return this == REGISTERED_NAME || this == SIGN_NAME;
    }

    /** Returns the value of the particular on a title; empty where an old register states none. */
    public String of(Title title) {
        String value = switch (this) {
            case REGISTERED_NAME -> title.holder().registeredName();
            case CREDIT_CODE -> title.holder().creditCode();
            case SIGN_NAME -> title.place().signName();
            case ADDRESS -> title.place().address();
        };
        return value == null ? "" : value;
    }
}

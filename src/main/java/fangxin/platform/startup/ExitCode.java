package fangxin.platform.startup;

/**
 * Enum of the causes of a failed start, each with the exit code by which a supervisor recognises it;
 * docs/operations.md lists them.
 */
public enum ExitCode {
    /** Any failure without an exit code of its own. */
    FAILED(1),
    PORT_TAKEN(10),
    NOT_READY_IN_TIME(11),
    DATABASE_UNREACHABLE(12),
    DATABASE_ACCOUNT(13),
    /** The database was made by something else: by another release, under another time zone, with other data. */
    DATABASE_CONTENT(14),
    DATA_FOLDER(15),
    /** The data folder is not the one that belongs to the database. */
    DATA_FOLDER_OF_ANOTHER(16),
    SETTING(17),
    TIME_ZONE(18),
    JAVA(19);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

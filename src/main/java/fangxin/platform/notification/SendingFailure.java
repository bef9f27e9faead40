package fangxin.platform.notification;

/** Exception of a sender: the message did not leave, with the reason in a form that contains no personal data. */
public class SendingFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reason why a message was not sent. */
    public enum Reason {
        /** The server does not answer, or answers that it is busy or out of order. */
        UNREACHABLE(false),
        /** The server refuses the account or the address of the settings. */
        SIGN_IN_REFUSED(false),
        /** The provider did not accept the message, without saying that it never will. */
        NOT_ACCEPTED(false),
        /** The provider refuses the recipient or the message for good. */
        REFUSED(true),
        /** The message has waited longer than its content is valid. */
        TOO_OLD(true);

        private final boolean isFinal;

        Reason(boolean isFinal) {
            this.isFinal = isFinal;
        }

        boolean isFinal() {
            return isFinal;
        }

        /** Returns whether the next message would fail for the same reason, so that the run ends. */
        boolean concernsTheServer() {
            return this == UNREACHABLE || this == SIGN_IN_REFUSED;
        }
    }

    private final Reason reason;

    /** @param detail a status or the name of an exception: the server's answer may contain the recipient */
    SendingFailure(Reason reason, String detail) {
        super(reason + " (" + detail + ")");
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

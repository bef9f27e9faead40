package fangxin.commitment.returns;

/**
 * Enum of the parties that take steps in a claim of return (退货办理人): consumer, holder, other shop, office, and the job.
 */
public enum ReturnParty {
    /** The consumer, identified by the receipt of the claim instead of an account. */
    CONSUMER,
    /** A representative of the holder of the title: signed in, at the counter, or by the address in the message. */
    HOLDER,
    /** A representative of another shop of the same credit code or alliance, which takes the goods back. */
    OTHER_SHOP,
    /** Officer of the office that keeps the title. */
    OFFICE,
    JOB
}

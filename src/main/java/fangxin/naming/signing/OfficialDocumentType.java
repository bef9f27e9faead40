package fangxin.naming.signing;

/**
 * Type of official document that passes the signing chain. Each takes three persons, or two where the round has no
 * reviewer ({@link OfficialDocument}).
 */
public enum OfficialDocumentType {
    /** Confers titles (命名): after the notice, where {@link NamingPreconditions} leave no obstacle. */
    NAMING,
    /** Suspends valid titles (暂停), with a reason. */
    SUSPENSION,
    /** Lifts a suspension (恢复), with a reason. */
    LIFTING,
    /** Revokes valid or suspended titles (撤销), with a reason; their plaques are demanded back. */
    REVOCATION
}

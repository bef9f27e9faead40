package fangxin.merchant;

/** Enum of the states of the verification of a merchant (核验状态): to be decided, confirmed or refused. */
public enum VerificationState {
    WAITING,
    CONFIRMED,
    REFUSED
}

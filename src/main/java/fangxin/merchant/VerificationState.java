package fangxin.merchant;

/**
 * Enum of the states of the verification of a merchant (核验状态) by which an office's list of merchants shows and filters
 * them: to be decided, confirmed or refused.
 */
public enum VerificationState {
    WAITING,
    CONFIRMED,
    REFUSED
}

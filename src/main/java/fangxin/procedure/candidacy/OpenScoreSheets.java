package fangxin.procedure.candidacy;

import java.util.Set;

/**
 * Port to the score sheets that are still open: the evaluators who can score a candidacy now; implemented where teams
 * and sheets are stored.
 */
public interface OpenScoreSheets {
    /** Accounts of the members of the newest team of a candidacy whose sheet is open. */
    Set<String> scorers(String reference);
}

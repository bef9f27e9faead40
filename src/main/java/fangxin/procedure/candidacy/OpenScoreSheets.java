package fangxin.procedure.candidacy;

import java.util.Set;

/**
 * Port that gives the evaluators who can score a candidacy now, by the score sheets that are still open; implemented
 * where teams and sheets are stored.
 */
public interface OpenScoreSheets {
    /** Returns the accounts of the members of the newest team of a candidacy whose sheet is open. */
    Set<String> scorers(String reference);
}

package fangxin.platform.i18n;

import java.util.List;

/** Sentences that the services of a feature compose in Chinese as the reason of a step in a candidacy's journal. */
public interface JournalSentences {
    /** Beginnings of their keys. */
    List<String> keyPrefixes();
}

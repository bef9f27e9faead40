package fangxin.platform.i18n;

import java.util.List;

/**
 * Interface by which a feature names the message keys of the sentences that it composes in Chinese as the reason of a
 * step in a candidacy's journal, so that they can be translated.
 */
public interface JournalSentences {
    /** Prefixes of the message keys of the sentences. */
    List<String> keyPrefixes();
}

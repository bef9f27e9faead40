package fangxin.procedure.application;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Source of the prefixes of the message keys of the sentences that the feature of applications writes into the journal
 * of a candidacy, so that pages can show them in the reader's language.
 */
@ApplicationScoped
class ApplicationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("application.correct.");
    }
}

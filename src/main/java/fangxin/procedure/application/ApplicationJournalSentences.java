package fangxin.procedure.application;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Prefixes of the message keys of the sentences that the application writes into the journal of a candidacy. */
@ApplicationScoped
class ApplicationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("application.correct.");
    }
}

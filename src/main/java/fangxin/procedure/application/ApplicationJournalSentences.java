package fangxin.procedure.application;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Journal sentences of application. */
@ApplicationScoped
class ApplicationJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("application.correct.");
    }
}

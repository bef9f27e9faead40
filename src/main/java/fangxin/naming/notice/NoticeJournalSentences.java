package fangxin.naming.notice;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Bean that names the prefixes of the message keys of the sentences that public notices write into the journal of a
 * candidacy, so that they can be translated.
 */
@ApplicationScoped
class NoticeJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("naming.reason.");
    }
}

package fangxin.naming.notice;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Journal sentences of public notices. */
@ApplicationScoped
class NoticeJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("naming.reason.");
    }
}

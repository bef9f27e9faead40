package fangxin.naming.objection;

import fangxin.platform.i18n.JournalSentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Journal sentences of objections. */
@ApplicationScoped
class ObjectionJournalSentences implements JournalSentences {
    @Override
    public List<String> keyPrefixes() {
        return List.of("naming.objection.moot");
    }
}

package fangxin.supervision.feed;

import fangxin.common.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of the kinds of feed in force, for entries that contain their codes. */
@ApplicationScoped
public class FeedKindNames {
    @Inject
    FeedKindRepository lists;

    /** Returns the names by the codes. */
    public Map<String, LocalizedText> all() {
        return lists.current().catalogue().kinds().stream().collect(Collectors.toMap(FeedKind::code, FeedKind::name));
    }
}

package fangxin.supervision.feed.web;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleGroup;
import fangxin.supervision.feed.FeedCheckService;
import fangxin.supervision.feed.FeedCheckView;
import fangxin.supervision.feed.FeedRecordService;
import fangxin.supervision.feed.FeedRecordView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Faces bean for pages of other features that reads the record of a feed behind a proposed proceeding, and what the
 * feeds answer about a case or a commitment.
 */
@Named
@RequestScoped
public class FeedEvidence {
    @Inject
    FeedRecordService records;

    @Inject
    FeedCheckService checks;

    @Inject
    CurrentUser currentUser;

    private final Map<String, Optional<FeedRecordView>> behind = new HashMap<>();
    private final Map<String, List<FeedCheckView.FeedAnswerView>> answers = new HashMap<>();

    /** Returns the record that proposed a proceeding, or null. */
    public FeedRecordView behind(String proceeding) {
        return behind.computeIfAbsent(proceeding, records::behind).orElse(null);
    }

    /** Returns the answers of the feeds about a case; empty for readers outside of the offices. */
    public List<FeedCheckView.FeedAnswerView> answers(String reference) {
        return answers.computeIfAbsent(
                reference, known -> isOffice() ? checks.answers(known).answers() : List.of());
    }

    /** Returns the answers of the feeds about the subject of a commitment; empty for readers outside of the offices. */
    public List<FeedCheckView.FeedAnswerView> answersOn(String commitment) {
        return answers.computeIfAbsent(
                "commitment/" + commitment,
                known -> isOffice() ? checks.answersOn(commitment).answers() : List.of());
    }

    private boolean isOffice() {
        Actor actor = currentUser.actor();
        return actor.posts().stream().anyMatch(post -> RoleGroup.OFFICE_STAFF.includes(post.role()));
    }
}

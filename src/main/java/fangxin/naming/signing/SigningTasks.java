package fangxin.naming.signing;

import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.PublicNotice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecusalCondition;
import fangxin.organization.identity.Role;
import fangxin.organization.worklist.TaskSource;
import fangxin.organization.worklist.TaskType;
import fangxin.organization.worklist.WaitingTask;
import fangxin.round.ApplicationRound;
import fangxin.round.LevelProgression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Source of worklist tasks: the official documents whose next link a person can take, and the namings that a drafter
 * can begin.
 */
@ApplicationScoped
class SigningTasks implements TaskSource {
    @Inject
    OfficialDocumentRepository documents;

    @Inject
    NoticeRepository notices;

    @Override
    public List<WaitingTask> find(Actor actor, BusinessMoment now) {
        Set<String> owners = actor.posts().stream()
                .filter(post -> SigningChainAssignees.LINKS.contains(post.role()))
                .map(Actor.Post::place)
                .collect(Collectors.toSet());
        return Stream.concat(
                        documents.shownTo(actor, documents.underWayOf(owners)).stream()
                                .filter(document -> document.waitsFor(actor))
                                .map(SigningTasks::nextLink),
                        drafts(actor, now))
                .toList();
    }

    private static WaitingTask nextLink(OfficialDocument document) {
        TaskType type = switch (document.state()) {
            case TO_REVIEW -> TaskType.REVIEW_DOCUMENT;
            case TO_SIGN -> TaskType.SIGN_DOCUMENT;
            default -> TaskType.REDRAFT_DOCUMENT;
        };
        Instant since = document.links().isEmpty()
                ? document.draftedAt()
                : document.links().getLast().takenAt();
        return WaitingTask.undated(
                type,
                WaitingTask.named(document.subject()),
                document.documentNumber(),
                since,
                "/work/official_document?id=" + document.id());
    }

    /**
     * Lists the namings to draft, one for each notice that has ended; each is due within the limit NAME of its round.
     */
    private Stream<WaitingTask> drafts(Actor actor, BusinessMoment now) {
        Map<PublicNotice, List<String>> ended =
                notices.ended(actor.placesAs(Role.HANDLER).toList(), now.today(), new RecusalCondition(actor.away()));
        Set<String> elsewhere = documents.underWayAmong(
                ended.values().stream().flatMap(Collection::stream).toList());
        return ended.entrySet().stream()
                .filter(each -> !elsewhere.containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(notice -> notice.round().terms().ladder().conferral() == LevelProgression.ConferralPlace.HERE)
                .map(notice -> draft(notice, now));
    }

    private static WaitingTask draft(PublicNotice notice, BusinessMoment now) {
        ApplicationRound round = notice.round();
        DeadlineReason due = notice.namingReason(now.calendar());
        return new WaitingTask(
                TaskType.DRAFT_DOCUMENT,
                round.title(),
                notice.number(),
                BusinessMoment.startOf(notice.lastDay().plusDays(1)),
                due.lastDay(),
                due.provisional(),
                "/work/official_document_draft?round=" + round.id(),
                "/work/deadline?naming=" + notice.id());
    }
}

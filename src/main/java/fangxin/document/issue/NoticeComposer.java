package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.naming.notice.NoticeCorrectionView;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.StatedDay;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Composer of the public notice (公示) and of its corrections (更正公告). */
@ApplicationScoped
class NoticeComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    NoticeService notices;

    @Inject
    RoundRepository rounds;

    @Inject
    CurrentUser currentUser;

    @Override
    public DocumentScope scope() {
        return DocumentScope.NOTICE;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.NOTICE, DocumentCodes.CORRECTION);
    }

    /**
     * Offers the notice and each of its corrections as documents. The notice is public; its documents are for the
     * office that posted it.
     */
    @Override
    public List<DocumentOffer> offers(String id) {
        NoticeView notice = notices.notice(id).orElseThrow(() -> new NotFound(id));
        Actor actor = currentUser.actor();
        if (!actor.audits(notice.office().code())
                && actor.posts().stream()
                        .noneMatch(post -> post.place().equals(notice.office().code()))) {
            return List.of();
        }
        List<DocumentOffer> offers = new ArrayList<>();
        offers.add(new DocumentOffer(DocumentCodes.NOTICE, id));
        notice.corrections()
                .forEach(each -> offers.add(new DocumentOffer(DocumentCodes.CORRECTION, id + "." + each.number())));
        return offers;
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        String id = DocumentComposer.withoutOrdinal(subject);
        NoticeView notice = notices.notice(id).orElseThrow(() -> new NotFound(subject));
        DocumentData.DocumentDataBuilder data = header.head(
                        type, notice.office().code(), rounds.byId(notice.round().id()))
                .put("round", notice.round().title().zh())
                .put("title", notice.title())
                .put("phone", notice.office().phone())
                .put("address", notice.office().address());
        if (type.code().equals(DocumentCodes.NOTICE)) {
            posted(data, notice);
            return new DocumentDraft(
                    type,
                    subject,
                    notice.office().code(),
                    null,
                    data.build(),
                    notice.number(),
                    notice.postedAt().atZone(ApplicationClock.CHINA).toLocalDate(),
                    null);
        }
        int which = DocumentComposer.ordinal(subject);
        NoticeCorrectionView correction = notice.corrections().stream()
                .filter(each -> each.number() == which)
                .findFirst()
                .orElseThrow(() -> new NotFound(subject));
        corrected(data.put("postedOn", ChineseText.day(notice.postedAt())), correction);
        return DocumentDraft.of(type, subject, notice.office().code(), null, data.build());
    }

    private static void posted(DocumentData.DocumentDataBuilder data, NoticeView notice) {
        data.put("count", notice.items().size())
                .put(
                        "lastDay",
                        ChineseText.day(new StatedDay(
                                notice.period().lastDay(), notice.period().provisional())));
        notice.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> data.row("paragraphs", line));
        notice.items()
                .forEach(item -> data.row(
                        "candidates",
                        item.seq(),
                        item.registeredName(),
                        item.signName(),
                        item.address(),
                        item.tradeName().zh(),
                        item.reason()));
    }

    private static void corrected(DocumentData.DocumentDataBuilder data, NoticeCorrectionView change) {
        data.row(
                "corrections",
                1,
                change.signName() == null ? ChineseText.text("document.notice.itself") : change.signName(),
                ChineseText.text("naming.correction.field." + change.field()),
                change.textBefore(),
                change.textAfter(),
                change.reason(),
                ChineseText.day(change.correctedAt()));
    }
}

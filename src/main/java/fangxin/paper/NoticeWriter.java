package fangxin.paper;

import fangxin.calendar.StatedDay;
import fangxin.Unknown;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.SignedIn;
import fangxin.naming.NoticeDesk;
import fangxin.naming.NoticeView;
import fangxin.platform.Clocks;
import fangxin.round.Rounds;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The public notice (公示), and what was corrected in it (更正公告). */
@ApplicationScoped
class NoticeWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    NoticeDesk notices;
    @Inject
    Rounds rounds;
    @Inject
    SignedIn signedIn;

    @Override
    public Scope scope() {
        return Scope.NOTICE;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.NOTICE, PaperKind.CORRECTION);
    }

    /** Every correction is a paper of its own. A notice is for everybody, its papers are for the office that posted it. */
    @Override
    public List<Offer> offers(String id) {
        NoticeView notice = notices.notice(id).orElseThrow(() -> new Unknown(id));
        Actor actor = signedIn.actor();
        if (!actor.holds(Role.AUDITOR) && actor.posts().stream().noneMatch(post -> post.at().equals(notice.owner()))) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(PaperKind.NOTICE, id));
        for (int n = 1; n <= notice.corrections().size(); n++) {
            offers.add(new Offer(PaperKind.CORRECTION, id + "." + n));
        }
        return offers;
    }

    @Override
    public Draft write(PaperKind kind, String subject) {
        String id = Writer.thing(subject);
        NoticeView notice = notices.notice(id).orElseThrow(() -> new Unknown(subject));
        Content.Writing writing = heads.head(kind, notice.owner(), rounds.byId(notice.round()))
                .put("round", notice.roundTitle().zh()).put("title", notice.title()).put("phone", notice.phone())
                .put("address", notice.address());
        if (kind == PaperKind.NOTICE) {
            posted(writing, notice);
            return new Draft(kind, subject, notice.owner(), null, writing.done(), notice.number(),
                    notice.postedAt().atZone(Clocks.CHINA).toLocalDate(), null);
        }
        int which = Writer.which(subject);
        if (which < 1 || which > notice.corrections().size()) {
            throw new Unknown(subject);
        }
        corrected(writing.put("postedOn", Speech.day(notice.postedAt())), notice.corrections().get(which - 1));
        return Draft.of(kind, subject, notice.owner(), null, writing.done());
    }

    private static void posted(Content.Writing writing, NoticeView notice) {
        writing.put("count", notice.items().size()).put("lastDay",
                Speech.day(new StatedDay(notice.lastDay(), notice.lastDayProvisional())));
        notice.body().lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> writing.row("paragraphs", line));
        notice.items().forEach(item -> writing.row("candidates", item.seq(), item.registeredName(), item.signName(),
                item.address(), item.tradeName().zh(), item.reason()));
    }

    private static void corrected(Content.Writing writing, NoticeView.Change change) {
        writing.row("corrections", 1, change.signName() == null ? Speech.say("paper.notice.itself") : change.signName(),
                Speech.say("naming.correction.field." + change.field()), change.before(),
                change.after(), change.reason(), Speech.day(change.at()));
    }
}

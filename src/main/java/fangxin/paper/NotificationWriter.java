package fangxin.paper;

import fangxin.Unknown;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Entry;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Step;
import fangxin.cultivation.CultivationDesk;
import fangxin.cultivation.Defect;
import fangxin.cultivation.Dossier;
import fangxin.identity.SignedIn;
import fangxin.platform.Clocks;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a merchant is told on paper: what its application lacks (退回补正通知), or that it is not recommended. */
@ApplicationScoped
class NotificationWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    CultivationDesk cultivation;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    @Override
    public Scope scope() {
        return Scope.CANDIDACY;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.RETURN, PaperKind.DECLINE);
    }

    @Override
    public List<Offer> offers(String reference) {
        Candidacy candidacy = heads.candidacy(reference);
        candidacy.requireSeenBy(signedIn.actor());
        return Stream.concat(cultivation.dossier(reference).returns().stream().filter(notice -> notice.recalledAt() == null)
                        .map(notice -> new Offer(PaperKind.RETURN, reference + "." + notice.ordinal())),
                candidacy.journal().stream().filter(entry -> entry.step() == Step.DECLINE)
                        .map(entry -> new Offer(PaperKind.DECLINE, reference + "." + entry.seq()))).toList();
    }

    @Override
    public Draft write(PaperKind kind, String subject) {
        Candidacy candidacy = heads.candidacy(Writer.thing(subject));
        candidacy.requireSeenBy(signedIn.actor());
        Content.Writing writing = heads.about(kind, candidacy);
        int which = Writer.which(subject);
        if (kind == PaperKind.RETURN) {
            returned(writing, cultivation.dossier(candidacy.reference()).returns().stream()
                    .filter(notice -> notice.ordinal() == which).findFirst()
                    .orElseThrow(() -> new Unknown(subject)), heads.phone(candidacy.office()), moments.now());
        } else {
            declined(writing, candidacy, candidacy.journal().stream().filter(entry -> entry.step() == Step.DECLINE
                    && entry.seq() == which).findFirst().orElseThrow(() -> new Unknown(subject)));
        }
        return Draft.of(kind, subject, candidacy.office(), candidacy.reference(), writing.done());
    }

    private static void returned(Content.Writing writing, Dossier.Returned notice, String phone, Moment now) {
        writing.put("dueOn", Speech.day(now.stated(notice.dueOn()))).put("ordinal", notice.ordinal())
                .put("count", notice.defects().size())
                .put("phone", notice.phone() == null || notice.phone().isBlank() ? phone : notice.phone());
        int no = 0;
        for (Dossier.Told told : notice.defects()) {
            Defect defect = told.defect();
            writing.row("defects", ++no, told.label().zh(), defect.todo(), defect.rule(),
                    defect.example() == null ? "" : Speech.say("paper.example", defect.example()));
        }
    }

    private void declined(Content.Writing writing, Candidacy candidacy, Entry declined) {
        LocalDate on = declined.at().atZone(Clocks.CHINA).toLocalDate();
        writing.put("reason", declined.reason()).put("declinedOn", Speech.day(on))
                .put("phone", heads.phone(candidacy.office()))
                .put("reviewBy", Speech.day(moments.now().stated(candidacy.stage() == Stage.DECLINED ? candidacy.dueOn()
                        : moments.now().calendar().end(on, candidacy.round().limit("ASK_REVIEW")))));
    }
}

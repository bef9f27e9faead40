package fangxin.paper;

import fangxin.calendar.StatedDay;
import fangxin.candidacy.Candidacy;
import fangxin.consultation.ConsultationRecordDesk;
import fangxin.round.Round;
import fangxin.round.Rounds;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The letter that asks bodies for their opinions (征求意见函), about all that were asked about together. */
@ApplicationScoped
class LetterWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    ConsultationRecordDesk consultations;
    @Inject
    Rounds rounds;

    @Override
    public Scope scope() {
        return Scope.CANDIDACY;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.CONSULTATION);
    }

    @Override
    public List<Offer> offers(String reference) {
        return IntStream.rangeClosed(1, consultations.view(reference).requests().size())
                .mapToObj(n -> new Offer(PaperKind.CONSULTATION, consultations.first(reference, n))).toList();
    }

    @Override
    public Draft write(PaperKind kind, String subject) {
        ConsultationRecordDesk.Letter letter = consultations.letter(Writer.thing(subject), Writer.which(subject));
        Round round = rounds.byId(letter.round());
        Content.Writing writing = heads.head(kind, round.owner(), round).put("round", round.title().zh())
                .put("question", letter.question() == null
                        || letter.question().isBlank() ? Speech.say("paper.question") : letter.question())
                .put("answering", Speech.say("paper.rule." + letter.kind()))
                .put("endsOn", Speech.day(new StatedDay(letter.endsOn(), letter.endsProvisional())))
                .put("count", letter.candidacies().size())
                .put("phone", heads.phone(round.owner()))
                .put("bodies", letter.bodies().stream().map(Speech::name).collect(Collectors.joining("、")));
        int no = 0;
        for (String reference : letter.candidacies()) {
            Candidacy candidacy = heads.candidacy(reference);
            writing.row("candidates", ++no, reference, candidacy.merchant().name(), heads.sign(candidacy),
                    heads.address(candidacy), heads.trade(candidacy.trade()));
        }
        return Draft.of(kind, subject, round.owner(), null, writing.done());
    }
}

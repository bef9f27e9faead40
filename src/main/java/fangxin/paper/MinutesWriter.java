package fangxin.paper;

import fangxin.Unknown;
import fangxin.consultation.MeetingDecision;
import fangxin.consultation.MeetingDesk;
import fangxin.round.Round;
import fangxin.round.Rounds;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The minutes of a review meeting (评审会纪要). */
@ApplicationScoped
class MinutesWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    MeetingDesk meetings;
    @Inject
    Rounds rounds;

    @Override
    public Scope scope() {
        return Scope.MEETING;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.MINUTES);
    }

    @Override
    public List<Offer> offers(String id) {
        return meetings.forMinutes(id).whole() ? List.of(new Offer(PaperKind.MINUTES, id)) : List.of();
    }

    @Override
    public Draft write(PaperKind kind, String id) {
        MeetingDesk.Meeting meeting = meetings.forMinutes(id);
        if (!meeting.whole()) {
            throw new Unknown(id);
        }
        Round round = rounds.byId(meeting.roundId());
        Content.Writing writing = heads.head(kind, round.owner(), round).put("round", round.title().zh())
                .put("heldOn", Speech.day(meeting.heldOn())).put("place", meeting.place()).put("chair", meeting.chair())
                .put("present", people(meeting, true)).put("absent", people(meeting, false))
                .put("recorder", meeting.recorder());
        List<MeetingDesk.Decided> decided = meeting.decided().stream().filter(MeetingDesk.Decided::stands).toList();
        writing.put("count", decided.size()).put("passed", decided.stream()
                .filter(one -> one.outcome() == MeetingDecision.Outcome.PASS).count());
        if (meeting.minutes() != null) {
            meeting.minutes().lines().map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(line -> writing.row("paragraphs", line));
        }
        int no = 0;
        for (MeetingDesk.Decided one : decided) {
            writing.row("decisions", ++no, one.reference(), one.signName(), Speech.say("paper.outcome." + one.outcome()),
                    one.reason(), Speech.orNothing(one.exceptions()), Speech.orNothing(one.recused()));
        }
        return new Draft(kind, id, round.owner(), null, writing.done(), null, null,
                decided.isEmpty() ? "paper.lacks.decision" : null);
    }

    private static String people(MeetingDesk.Meeting meeting, boolean attended) {
        String names = meeting.invited().stream().filter(one -> one.attended() == attended)
                .map(one -> one.body() == null || one.body().isBlank() ? one.name()
                        : Speech.say("paper.person", one.name(), one.body())).collect(Collectors.joining("、"));
        return Speech.orNothing(names);
    }
}

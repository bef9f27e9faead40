package fangxin.document.issue;

import fangxin.common.NotFound;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.procedure.meeting.MeetingDecision;
import fangxin.procedure.meeting.MeetingService;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Composer of the minutes of a review meeting (评审会纪要). */
@ApplicationScoped
class MinutesComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    MeetingService meetings;

    @Inject
    RoundRepository rounds;

    @Override
    public DocumentScope scope() {
        return DocumentScope.MEETING;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.MINUTES);
    }

    @Override
    public List<DocumentOffer> offers(String id) {
        return meetings.forMinutes(id).whole() ? List.of(new DocumentOffer(DocumentCodes.MINUTES, id)) : List.of();
    }

    @Override
    public DocumentDraft write(DocumentType type, String id) {
        MeetingService.MeetingView meeting = meetings.forMinutes(id);
        if (!meeting.whole()) {
            throw new NotFound(id);
        }
        ApplicationRound round = rounds.byId(meeting.roundId());
        DocumentData.DocumentDataBuilder data = header.head(type, round.owner(), round)
                .put("round", round.title().zh())
                .put("heldOn", ChineseText.day(meeting.heldOn()))
                .put("place", meeting.place())
                .put("chair", meeting.chair())
                .put("present", names(meeting, true))
                .put("absent", names(meeting, false))
                .put("recorder", meeting.report().recorder());
        List<MeetingService.RecordedDecision> decided = meeting.decided().stream()
                .filter(MeetingService.RecordedDecision::inForce)
                .toList();
        data.put("count", decided.size())
                .put(
                        "passed",
                        decided.stream()
                                .filter(one -> one.outcome() == MeetingDecision.MeetingOutcome.PASS)
                                .count());
        if (meeting.report().minutes() != null) {
            meeting.report()
                    .minutes()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> data.row("paragraphs", line));
        }
        int no = 0;
        for (MeetingService.RecordedDecision one : decided) {
            data.row(
                    "decisions",
                    ++no,
                    one.reference(),
                    one.signName(),
                    ChineseText.text("document.outcome." + one.outcome()),
                    one.reason(),
                    ChineseText.orNothing(one.exceptions()),
                    ChineseText.orNothing(one.recused()));
        }
        return new DocumentDraft(
                type,
                id,
                round.owner(),
                null,
                data.build(),
                null,
                null,
                decided.isEmpty() ? "document.lacks.decision" : null);
    }

    private static String names(MeetingService.MeetingView meeting, boolean attended) {
        String names = meeting.attendance().invited().stream()
                .filter(one -> one.attended() == attended)
                .map(one -> one.organization() == null || one.organization().isBlank()
                        ? one.name()
                        : ChineseText.text("document.person", one.name(), one.organization()))
                .collect(Collectors.joining("、"));
        return ChineseText.orNothing(names);
    }
}

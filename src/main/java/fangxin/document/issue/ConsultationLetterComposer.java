package fangxin.document.issue;

import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.platform.i18n.StatedDay;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.consultation.ConsultationViewService;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composer of the letter that asks agencies for their opinions (征求意见函), about all candidacies of one request. */
@ApplicationScoped
class ConsultationLetterComposer implements DocumentComposer {
    @Inject
    DocumentHeader heads;

    @Inject
    ConsultationViewService consultations;

    @Inject
    RoundRepository rounds;

    @Override
    public DocumentScope scope() {
        return DocumentScope.CANDIDACY;
    }

    @Override
    public Set<DocumentType> kinds() {
        return Set.of(DocumentType.CONSULTATION);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        return IntStream.rangeClosed(1, consultations.view(reference).requests().size())
                .mapToObj(n -> new DocumentOffer(
                        DocumentType.CONSULTATION, consultations.firstReferenceOfLetter(reference, n)))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType kind, String subject) {
        ConsultationViewService.ConsultationLetter letter =
                consultations.letter(DocumentComposer.thing(subject), DocumentComposer.which(subject));
        ApplicationRound round = rounds.byId(letter.round());
        DocumentData.DocumentDataBuilder writing = heads.head(kind, round.owner(), round)
                .put("round", round.title().zh())
                .put(
                        "question",
                        letter.question() == null || letter.question().isBlank()
                                ? ChineseText.text("document.question")
                                : letter.question())
                .put("answering", ChineseText.text("document.rule." + letter.kind()))
                .put("endsOn", ChineseText.day(new StatedDay(letter.endsOn(), letter.endsProvisional())))
                .put("count", letter.candidacies().size())
                .put("phone", heads.phone(round.owner()))
                .put("bodies", letter.bodies().stream().map(ChineseText::name).collect(Collectors.joining("、")));
        int no = 0;
        for (String reference : letter.candidacies()) {
            Candidacy candidacy = heads.candidacy(reference);
            writing.row(
                    "candidates",
                    ++no,
                    reference,
                    candidacy.merchant().name(),
                    heads.sign(candidacy),
                    heads.address(candidacy),
                    heads.trade(candidacy.trade()));
        }
        return DocumentDraft.of(kind, subject, round.owner(), null, writing.done());
    }
}

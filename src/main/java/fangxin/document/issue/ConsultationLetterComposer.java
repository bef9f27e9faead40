package fangxin.document.issue;

import fangxin.document.template.DocumentCodes;
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
    DocumentHeader header;

    @Inject
    ConsultationViewService consultations;

    @Inject
    RoundRepository rounds;

    @Override
    public DocumentScope scope() {
        return DocumentScope.CANDIDACY;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.CONSULTATION);
    }

    @Override
    public List<DocumentOffer> offers(String reference) {
        return IntStream.rangeClosed(1, consultations.view(reference).requests().size())
                .mapToObj(n -> new DocumentOffer(
                        DocumentCodes.CONSULTATION, consultations.firstReferenceOfLetter(reference, n)))
                .toList();
    }

    @Override
    public DocumentDraft write(DocumentType type, String subject) {
        ConsultationViewService.ConsultationLetter letter =
                consultations.letter(DocumentComposer.withoutOrdinal(subject), DocumentComposer.ordinal(subject));
        ApplicationRound round = rounds.byId(letter.round());
        DocumentData.DocumentDataBuilder data = header.head(type, round.owner(), round)
                .put("round", round.title().zh())
                .put(
                        "question",
                        letter.question() == null || letter.question().isBlank()
                                ? ChineseText.text("document.question")
                                : letter.question())
                .put("answering", ChineseText.text("document.rule." + letter.type()))
                .put("endsOn", ChineseText.day(new StatedDay(letter.endsOn(), letter.endsProvisional())))
                .put("count", letter.candidacies().size())
                .put("phone", header.phone(round.owner()))
                .put(
                        "agencies",
                        letter.agencies().stream().map(ChineseText::name).collect(Collectors.joining("、")));
        int no = 0;
        for (String reference : letter.candidacies()) {
            Candidacy candidacy = header.candidacy(reference);
            data.row(
                    "candidates",
                    ++no,
                    reference,
                    candidacy.merchant().name(),
                    header.sign(candidacy),
                    header.address(candidacy),
                    header.trade(candidacy.trade()));
        }
        return DocumentDraft.of(type, subject, round.owner(), null, data.build());
    }
}

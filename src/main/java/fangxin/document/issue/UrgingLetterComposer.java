package fangxin.document.issue;

import fangxin.complaint.urging.UrgingService;
import fangxin.complaint.urging.UrgingState;
import fangxin.complaint.urging.UrgingType;
import fangxin.complaint.urging.UrgingView.UrgedCaseView;
import fangxin.complaint.urging.UrgingView.UrgingDetail;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentType;
import fangxin.platform.i18n.StatedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Composer of the letters by which an office urges the agency that handles complaints (催办函、督办函). */
@ApplicationScoped
class UrgingLetterComposer implements DocumentComposer {
    @Inject
    DocumentHeader header;

    @Inject
    UrgingService urging;

    @Override
    public DocumentScope scope() {
        return DocumentScope.URGING;
    }

    @Override
    public Set<String> contents() {
        return Set.of(DocumentCodes.URGING_LETTER, DocumentCodes.SUPERVISION_LETTER);
    }

    @Override
    public List<DocumentOffer> offers(String number) {
        return List.of(new DocumentOffer(code(urging.letter(number).letter().type()), number));
    }

    @Override
    public DocumentDraft write(DocumentType type, String number) {
        UrgingDetail letter = urging.letter(number);
        DocumentData.DocumentDataBuilder content = header.head(type, letter.officeCode(), null)
                .put("agencies", ChineseText.name(letter.letter().agency()))
                .put("count", letter.letter().cases())
                .put("demand", Objects.requireNonNullElse(letter.words(), ""))
                .put(
                        "replyUntil",
                        ChineseText.day(new StatedDay(
                                letter.letter().dueOn(), letter.deadline().provisional())))
                .put("phone", header.phone(letter.officeCode()));
        int no = 0;
        for (UrgedCaseView each : letter.cases()) {
            content.row(
                    "complaints",
                    ++no,
                    each.number(),
                    Objects.requireNonNullElse(each.trader(), ""),
                    each.dueOn() == null ? "" : ChineseText.day(each.dueOn()),
                    each.reasons().isEmpty()
                            ? ChineseText.text("urging.reason.none")
                            : each.reasons().stream()
                                    .map(reason -> ChineseText.text("urging.urgingreason." + reason))
                                    .collect(Collectors.joining("、")));
        }
        return new DocumentDraft(
                type,
                number,
                letter.officeCode(),
                null,
                content.build(),
                null,
                null,
                letter.letter().state() == UrgingState.WITHDRAWN ? "document.lacks.withdrawn" : null);
    }

    private static String code(UrgingType type) {
        return switch (type) {
            case URGE -> DocumentCodes.URGING_LETTER;
            case SUPERVISE -> DocumentCodes.SUPERVISION_LETTER;
        };
    }
}

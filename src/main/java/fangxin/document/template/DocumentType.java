package fangxin.document.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Type of official document, with the fields that its template may name. What a field is called in a template
 * stands under its code among the sentences of this feature.
 */
public enum DocumentType {
    /** 申报表 */
    APPLICATION(
            false,
            null,
            SharedFields.CASE + " filedBy signer signedOn verification verifiedBy verifiedOn recommendation"
                    + " recommendedBy recommendedOn evaluation evaluatedBy evaluatedOn",
            "answers: task label value",
            "files: label count",
            "checks: clause answer"),
    /** 承诺书 */
    PLEDGE(false, null, SharedFields.CASE + " pledge signer signedOn", "clauses: text"),
    /** 现场评审表 */
    SHEET(
            false,
            "marks",
            SharedFields.CASE + " visitedOn team shopSigner consumerSigner sums vetoes grade evaluation"
                    + " evaluatedBy evaluatedOn",
            "marks: no sheet clause criterion max points reason"),
    /** 推荐汇总表 */
    RECOMMENDATIONS(
            true,
            "candidates",
            "round office count phone",
            "candidates: no reference registeredName signName creditCode address trade opinion recommendedOn"),
    /** 征求意见函 */
    CONSULTATION(
            true,
            "candidates",
            "round office bodies question endsOn answering count phone",
            "candidates: no reference registeredName signName address trade"),
    /** 评审会纪要 */
    MINUTES(
            true,
            "decisions",
            "round office heldOn place chair present absent recorder count passed",
            "paragraphs: text",
            "decisions: no reference signName outcome reason exceptions recused"),
    /** 公示 */
    NOTICE(
            true,
            "candidates",
            "round office title count lastDay phone address",
            "paragraphs: text",
            "candidates: no registeredName signName address trade reason"),
    /** 命名名单 */
    NAMING(
            true,
            "titles",
            "office title count namedOn namingBody",
            "titles: no registeredName signName address wording certificate validUntil"),
    /** 更正公告 */
    CORRECTION(
            true,
            "corrections",
            "round office title postedOn phone address",
            "corrections: no about what before after reason correctedOn"),
    /** 退回补正通知 */
    RETURN(true, null, SharedFields.CASE + " dueOn phone ordinal count", "defects: no label todo rule example"),
    /** 不予推荐告知 */
    DECLINE(true, null, SharedFields.CASE + " reason declinedOn reviewBy phone");

    /** Fields that several document types share. */
    private static final class SharedFields {
        static final String ALL = "issuer signature number date code ";
        static final String CASE = "reference round office station authority registeredName creditCode signName"
                + " address trade submittedOn";
    }

    private final boolean numbered;
    private final String list;
    private final List<String> fields;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    DocumentType(boolean numbered, String list, String fields, String... tables) {
        this.numbered = numbered;
        this.list = list;
        this.fields = List.of((SharedFields.ALL + fields).split(" "));
        Stream.of(tables)
                .map(table -> table.split(": "))
                .forEach(table -> this.tables.put(table[0], List.of(table[1].split(" "))));
    }

    /** Whether it is an official paper that bears a document number (发文字号); the others are forms. */
    public boolean numbered() {
        return numbered;
    }

    /** The table of which a workbook is offered, where it is a list. */
    public Optional<String> list() {
        return Optional.ofNullable(list);
    }

    public List<String> fields() {
        return fields;
    }

    /** Table to the fields of one of its rows. */
    public Map<String, List<String>> tables() {
        return tables;
    }

    /** The type in addresses and file names. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As an address or the interface names it, which answers in capitals. */
    public static Optional<DocumentType> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

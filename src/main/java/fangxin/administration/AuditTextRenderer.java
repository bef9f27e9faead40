package fangxin.administration;

import fangxin.administration.AuditEntry.AuditAction;
import fangxin.common.LocalizedText;
import fangxin.criteria.model.Trade;
import fangxin.criteria.model.TradeRepository;
import fangxin.document.export.ListExports;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.AccountRepository;
import fangxin.platform.i18n.Messages;
import fangxin.statistics.TargetMeasures;
import fangxin.supervision.feed.FeedKindNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Renderer of the codes in entries of the audit log as text: the log keeps codes, so that it can be read in either
 * language.
 */
@ApplicationScoped
class AuditTextRenderer {
    /** Prefix of the message keys of document types: other features use the same codes. */
    static final String DOCUMENT_TYPE = "document type ";

    /** Prefix of the codes of the kinds of feed: types of official documents and others have the same codes. */
    static final String FEED_KIND = "feed kind ";

    /** Prefix of the message keys of the words in lists of counts and values. */
    private static final String WORDS = "administration.journal.word.";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Map<AuditAction, List<String>> SENTENCES = Map.ofEntries(
            Map.entry(AuditAction.APPOINT, List.of("identity.role.")),
            Map.entry(AuditAction.END_APPOINTMENT, List.of("identity.role.")),
            Map.entry(
                    AuditAction.HAND_OVER,
                    List.of("administration.handoveritemtype.", "identity.role.", "naming.documentType.")),
            Map.entry(
                    AuditAction.CARRY_OUT_HAND_OVER,
                    List.of("administration.handoveritemtype.", "identity.role.", "naming.documentType.")),
            Map.entry(AuditAction.REFUSE_HAND_OVER, List.of("administration.refusal.")),
            Map.entry(AuditAction.MERGE_AGENCY, List.of("administration.takeover.")),
            Map.entry(AuditAction.DEFINE_CHAIN, List.of("naming.documentType.")),
            Map.entry(AuditAction.ADD_TRADE, List.of("organization.authority.")),
            Map.entry(AuditAction.AMEND_TRADE, List.of("organization.authority.")),
            Map.entry(AuditAction.ADD_SUBJECT_TYPE, List.of("organization.authority.", WORDS)),
            Map.entry(AuditAction.AMEND_SUBJECT_TYPE, List.of("organization.authority.", WORDS)),
            Map.entry(AuditAction.ENTER_DAY, List.of("administration.day.")),
            Map.entry(AuditAction.SET_TARGETS, List.of("round.level.", WORDS)),
            Map.entry(AuditAction.SET_APPRAISAL_TERMS, List.of(WORDS)),
            Map.entry(AuditAction.SET_SUPERVISION_TERMS, List.of(WORDS)),
            Map.entry(AuditAction.SET_PARTICULARS_TERMS, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_FEED, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_OFFICIAL_CHECKS, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_STATIONS, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_PLATFORM_DISPUTES, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_COMPLAINTS, List.of(WORDS)),
            Map.entry(AuditAction.SET_RATING_FORMULA, List.of(WORDS)),
            Map.entry(AuditAction.DECLARE_CONFLICT, List.of("evaluation.conflict.relation.")),
            Map.entry(AuditAction.WITHDRAW_CONFLICT, List.of("evaluation.conflict.relation.")),
            Map.entry(AuditAction.USE_TEMPLATE, List.of(WORDS)),
            Map.entry(AuditAction.IMPORT_REGISTER, List.of(WORDS)),
            Map.entry(AuditAction.REFUSE_REGISTER, List.of(WORDS)));

    /** Acts whose details name a kind of feed. */
    private static final Set<AuditAction> OF_FEEDS = Set.of(AuditAction.IMPORT_FEED, AuditAction.SET_FEED_KINDS);

    @Inject
    AgencyRepository agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    TargetMeasures measures;

    @Inject
    TradeRepository trades;

    @Inject
    ListExports rosters;

    @Inject
    DocumentTypeCatalogue documentTypes;

    @Inject
    FeedKindNames feedKinds;

    /**
     * Returns the names of those codes that are codes of agencies, accounts or measures, and of all document types and
     * kinds of feed.
     */
    Map<String, LocalizedText> names(Collection<String> texts) {
        List<String> codes = texts.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> CODE.matcher(text).results())
                .map(found -> found.group())
                .distinct()
                .toList();
        Map<String, LocalizedText> names = new HashMap<>();
        measures.all().forEach(measure -> names.put(measure.code(), measure.name()));
        accounts.names(codes).forEach((account, name) -> names.put(account, new LocalizedText(name, name)));
        agencies.all().forEach((Agency agency) -> names.put(agency.code(), agency.name()));
        names.keySet().retainAll(codes);
        documentTypes.all().forEach(type -> names.put(DOCUMENT_TYPE + type.code(), type.name()));
        feedKinds.all().forEach((kind, name) -> names.put(FEED_KIND + kind, name));
        return names;
    }

    /** Renders the detail of an act as text; words that are not codes stay unchanged. */
    static LocalizedText render(AuditEntry act, Map<String, LocalizedText> names) {
        if (act.detail() == null) {
            return null;
        }
        return switch (act.action()) {
            case EXPORT_LIST -> list(act.detail());
            case READ_IN_FULL -> unmasked(act.detail(), names);
            default ->
                new LocalizedText(
                        chinese(
                                act,
                                render(
                                        act,
                                        code -> words(act.action(), code, names).map(LocalizedText::zh))),
                        render(act, code -> words(act.action(), code, names).map(LocalizedText::en)));
        };
    }

    /**
     * Returns the names of the subjects of audit entries, by entry: trades and lists share their codes with other
     * subjects.
     */
    Function<AuditEntry, LocalizedText> about(Map<String, LocalizedText> names) {
        Map<String, LocalizedText> ofTrades = trades.all().stream().collect(Collectors.toMap(Trade::code, Trade::name));
        return act -> switch (act.action()) {
            case ADD_TRADE, AMEND_TRADE -> ofTrades.get(act.subject());
            case EXPORT_LIST -> rosters.title(act.subject());
            case USE_TEMPLATE -> names.get(DOCUMENT_TYPE + act.subject());
            case ADD_SUBJECT_TYPE, AMEND_SUBJECT_TYPE -> null;
            default -> names.get(act.subject());
        };
    }

    /** Returns the number of exported rows, and the filters that have a name. */
    private static LocalizedText list(String detail) {
        String[] parts = detail.split(": ", 2);
        List<LocalizedText> filters = parts.length < 2
                ? List.of()
                : Stream.of(parts[1].split(", "))
                        .flatMap(filter -> sentence("document.export.filter." + filter))
                        .toList();
        return filters.isEmpty()
                ? Messages.inBoth("administration.journal.list", parts[0])
                : Messages.inBoth(
                        "administration.journal.list.filtered",
                        parts[0],
                        new LocalizedText(
                                filters.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                                filters.stream().map(LocalizedText::en).collect(Collectors.joining(", "))));
    }

    /** Renders the purpose of an unmasking, a text or a message key, and the document for which the data was used. */
    private static LocalizedText unmasked(String detail, Map<String, LocalizedText> names) {
        String[] parts = detail.split(": ", 2);
        LocalizedText asWritten = new LocalizedText(detail, detail);
        if (parts.length < 2) {
            return asWritten;
        }
        LocalizedText purpose = sentence(parts[1]).findFirst().orElse(new LocalizedText(parts[1], parts[1]));
        return Optional.ofNullable(names.get(DOCUMENT_TYPE + parts[0]))
                .map(document -> Messages.inBoth("administration.journal.unmasked", document, purpose))
                .orElse(asWritten);
    }

    /** Returns a rendered list of counts or values with Chinese punctuation; other details are texts of people. */
    private static String chinese(AuditEntry act, String rendered) {
        return SENTENCES.getOrDefault(act.action(), List.of()).contains(WORDS)
                ? rendered.replace(", ", "，").replace(": ", "：")
                : rendered;
    }

    private static String render(AuditEntry act, Function<String, Stream<String>> words) {
        return CODE.matcher(act.detail())
                .replaceAll(found -> Matcher.quoteReplacement(
                        words.apply(found.group()).findFirst().orElse(found.group())));
    }

    private static Stream<LocalizedText> words(AuditAction action, String code, Map<String, LocalizedText> names) {
        return Stream.concat(
                SENTENCES.getOrDefault(action, List.of()).stream().flatMap(feature -> sentence(feature + code)),
                Stream.ofNullable(names.get(OF_FEEDS.contains(action) ? FEED_KIND + code : code)));
    }

    private static Stream<LocalizedText> sentence(String key) {
        return Stream.of(Messages.inBoth(key)).filter(found -> !found.zh().equals(key));
    }
}

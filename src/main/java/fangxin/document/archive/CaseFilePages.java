package fangxin.document.archive;

import fangxin.document.issue.DocumentView;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.appeal.AppealDecisionView;
import fangxin.procedure.candidacy.CandidacyView;
import fangxin.procedure.consultation.ConsultationView;
import fangxin.procedure.meeting.MeetingDecisionView;
import fangxin.referral.ReferralView;
import fangxin.referral.ReferralViewService;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Functions that write the HTML pages of an archived case file, readable without this system (index, journal,
 * consultations, meetings, referral), and give the texts and titles of documents that its index names.
 */
final class CaseFilePages {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ApplicationClock.CHINA);

    private CaseFilePages() {}

    static String text(String key, Object... arguments) {
        return Messages.message(Locale.CHINESE, key, arguments);
    }

    static String title(DocumentView document) {
        return document.name().zh()
                + (document.issue().number() == null
                        ? ""
                        : " " + document.issue().number());
    }

    static String index(CandidacyView view, List<CaseArchiveZip.ArchiveEntry> entries) {
        String rows = entries.stream()
                .map(entry -> row(
                        "<a href=\"" + escaped(entry.path()) + "\">" + escaped(entry.path()) + "</a>",
                        escaped(entry.description()),
                        MINUTE.format(entry.createdAt()),
                        String.valueOf(entry.bytes()),
                        "<code>" + entry.sha256() + "</code>"))
                .collect(Collectors.joining());
        return page(
                text("archive.title", view.reference()),
                "<p>"
                        + escaped(text(
                                "archive.case",
                                view.applicant().name(),
                                view.applicant().creditCode(),
                                text("candidacy.stage." + view.stage())))
                        + "</p><p>" + escaped(text("archive.check"))
                        + "</p>"
                        + table(
                                rows,
                                "archive.col.path",
                                "archive.col.content",
                                "archive.col.when",
                                "archive.col.bytes",
                                "archive.col.sum"));
    }

    static String journal(CandidacyView view, Map<String, String> names) {
        String rows = view.journal().stream()
                .map(line -> row(
                        String.valueOf(line.seq()),
                        MINUTE.format(line.recordedAt()),
                        text("candidacy.step." + line.step()),
                        text("candidacy.stage." + line.stageAfter()),
                        escaped(line.actor()),
                        line.role() == null ? "" : text("identity.role." + line.role()),
                        escaped(name(names, line.place())),
                        escaped(name(names, line.deputyFor())),
                        escaped(line.onBehalfOf()),
                        escaped(line.reason())))
                .collect(Collectors.joining());
        return page(
                text("archive.journal.of", view.reference()),
                table(
                        rows,
                        "archive.col.no",
                        "archive.col.when",
                        "archive.col.step",
                        "archive.col.stage",
                        "archive.col.officer",
                        "archive.col.role",
                        "archive.col.place",
                        "archive.col.deputy",
                        "archive.col.behalf",
                        "archive.col.reason"));
    }

    /** Formats the replies of agencies, decisions of review meetings, and results of appeals. */
    static String consultation(
            CandidacyView view,
            ConsultationView consulted,
            List<MeetingDecisionView> meetings,
            List<AppealDecisionView> appeals) {
        String replies = consulted.requests().stream()
                .flatMap(request -> request.replies().stream()
                        .map(body -> row(
                                text("consultation.consultationtype." + request.type()),
                                escaped(body.agency().zh()),
                                body.answer() == null
                                        ? escaped(text("archive.silent"))
                                        : text("consultation.answer." + body.answer()),
                                escaped(body.opinion()),
                                escaped(body.actor()),
                                body.repliedAt() == null ? "" : MINUTE.format(body.repliedAt()))))
                .collect(Collectors.joining());
        String decisions = Stream.concat(
                        meetings.stream()
                                .map(decision -> row(
                                        escaped(text("archive.meeting")), String.valueOf(decision.heldOn()),
                                        text("meeting.outcome." + decision.outcome()), escaped(decision.reason()),
                                        escaped(decision.exceptions()), escaped(decision.recused()))),
                        appeals.stream()
                                .map(review -> row(
                                        escaped(text("archive.review")),
                                        MINUTE.format(review.decidedAt()),
                                        text("appeal.outcome." + review.outcome()),
                                        escaped(review.reason()),
                                        "",
                                        escaped(review.reviewer()))))
                .collect(Collectors.joining());
        return page(
                text("archive.consultation.of", view.reference()),
                table(
                                replies,
                                "archive.col.step",
                                "archive.col.place",
                                "archive.col.answer",
                                "archive.col.reason",
                                "archive.col.officer",
                                "archive.col.when")
                        + table(
                                decisions,
                                "archive.col.step",
                                "archive.col.when",
                                "archive.col.answer",
                                "archive.col.reason",
                                "archive.col.exceptions",
                                "archive.col.recused"));
    }

    /** Formats the referral of the case: the agency to which it was sent up, and the agency's answer. */
    static String referral(CandidacyView view, ReferralViewService.CandidacyReferral sent) {
        Optional<ReferralView.HigherLevelReplyView> reply =
                Optional.ofNullable(sent.item().reply());
        return page(
                text("archive.referral.of", view.reference()),
                table(
                        row(
                                escaped(sent.recipient()),
                                escaped(sent.documentNumber()),
                                day(sent.documentDate()),
                                reply.map(given -> text("referral.outcome." + given.outcome()))
                                        .orElse(""),
                                reply.map(given -> escaped(given.documentNumber()))
                                        .orElse(""),
                                reply.map(given -> day(given.documentDate())).orElse(""),
                                reply.map(given -> escaped(given.paperNumber())).orElse(""),
                                reply.map(given -> escaped(given.reason())).orElse("")),
                        "archive.col.recipient",
                        "archive.col.document",
                        "archive.col.when",
                        "archive.col.answer",
                        "archive.col.answerDocument",
                        "archive.col.when",
                        "archive.col.certificate",
                        "archive.col.reason"));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String name(Map<String, String> names, String code) {
        return code == null ? null : names.getOrDefault(code, code);
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>" + escaped(title)
                + "</title><style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse}"
                + "th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}"
                + "code{word-break:break-all}</style></head><body><h1>" + escaped(title) + "</h1>" + body
                + "</body></html>";
    }

    private static String table(String rows, String... headings) {
        return "<table><thead><tr>"
                + Stream.of(headings)
                        .map(key -> "<th>" + escaped(text(key)) + "</th>")
                        .collect(Collectors.joining()) + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(String... cells) {
        return "<tr>" + Stream.of(cells).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>";
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}

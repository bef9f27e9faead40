package fangxin.archive;

import fangxin.candidacy.CandidacyView;
import fangxin.message.Letters;
import fangxin.paper.PaperView;
import fangxin.platform.Clocks;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of a case file and its journal, to be read without any program of ours. */
final class CaseIndex {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Clocks.CHINA);

    private CaseIndex() { }

    static String say(String key, Object... arguments) {
        return Letters.say(Locale.CHINESE, key, arguments);
    }

    static String paper(PaperView paper) {
        return say("stationery.kind." + paper.kind()) + (paper.number() == null ? "" : " " + paper.number());
    }

    static String index(CandidacyView view, List<CaseFile.Entry> entries) {
        String rows = entries.stream().map(entry -> row("<a href=\"" + escaped(entry.path()) + "\">"
                + escaped(entry.path()) + "</a>", escaped(entry.what()), MINUTE.format(entry.at()),
                String.valueOf(entry.bytes()), "<code>" + entry.sha256() + "</code>")).collect(Collectors.joining());
        return page(say("archive.title", view.reference()), "<p>" + escaped(say("archive.case", view.merchant(),
                view.creditCode(), say("candidacy.stage." + view.stage()))) + "</p><p>" + escaped(say("archive.check"))
                + "</p>" + table(rows, "archive.col.path", "archive.col.what", "archive.col.when", "archive.col.bytes",
                        "archive.col.sum"));
    }

    static String journal(CandidacyView view, Map<String, String> names) {
        String rows = view.journal().stream().map(line -> row(String.valueOf(line.seq()), MINUTE.format(line.at()),
                say("candidacy.step." + line.step()), say("candidacy.stage." + line.after()), escaped(line.actor()),
                line.role() == null ? "" : say("identity.role." + line.role()), escaped(name(names, line.place())),
                escaped(name(names, line.deputyFor())),
                escaped(line.behalf()), escaped(line.reason()))).collect(Collectors.joining());
        return page(say("archive.journal.of", view.reference()), table(rows, "archive.col.no", "archive.col.when",
                "archive.col.step", "archive.col.stage", "archive.col.who", "archive.col.role", "archive.col.place",
                "archive.col.deputy", "archive.col.behalf", "archive.col.reason"));
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
        return "<table><thead><tr>" + Stream.of(headings).map(key -> "<th>" + escaped(say(key)) + "</th>")
                .collect(Collectors.joining()) + "</tr></thead><tbody>" + rows + "</tbody></table>";
    }

    private static String row(String... cells) {
        return "<tr>" + Stream.of(cells).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining()) + "</tr>";
    }

    private static String escaped(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

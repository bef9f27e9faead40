package fangxin.paper;

import fangxin.Unknown;
import fangxin.naming.Act;
import fangxin.naming.ActDesk;
import fangxin.naming.ActView;
import fangxin.naming.CertificateNumber;
import fangxin.naming.Title;
import fangxin.naming.Titles;
import fangxin.stationery.Content;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The decision that names, with its list (命名名单). */
@ApplicationScoped
class NamingWriter implements Writer {
    @Inject
    Heads heads;
    @Inject
    ActDesk acts;
    @Inject
    Titles titles;

    @Override
    public Scope scope() {
        return Scope.ACT;
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.of(PaperKind.NAMING);
    }

    @Override
    public List<Offer> offers(String id) {
        return acts.act(id).kind() == Act.Kind.NAMING ? List.of(new Offer(PaperKind.NAMING, id)) : List.of();
    }

    @Override
    public Draft write(PaperKind kind, String id) {
        ActView act = acts.act(id);
        if (act.kind() != Act.Kind.NAMING) {
            throw new Unknown(id);
        }
        List<ActView.Item> items = act.items().stream().filter(item -> !item.leftOut()).toList();
        Map<String, Title> conferred = titles.numbered(items.stream().map(ActView.Item::title)
                .filter(Objects::nonNull).toList()).stream().collect(Collectors.toMap(Title::number, Function.identity()));
        Content.Writing writing = heads.head(kind, act.owner(), heads.candidacy(items.getFirst().subject()).round())
                .put("title", act.subject()).put("count", items.size())
                .put("namedOn", Speech.day(act.documentDate())).put("namingBody", conferred.values().stream().findFirst()
                        .map(title -> title.namingBody().zh()).orElse(""));
        int no = 0;
        for (ActView.Item item : items) {
            Optional<Title> title = Optional.ofNullable(item.title()).map(conferred::get);
            writing.row("titles", ++no, item.registeredName(), item.signName(), item.address(),
                    title.map(one -> one.wording().zh()).orElse(""),
                    title.map(one -> CertificateNumber.of(one.number()).grouped()).orElse(""),
                    title.map(Title::validUntil).map(Speech::day).orElse(""));
        }
        boolean signed = act.state() == Act.State.SIGNED;
        return new Draft(kind, id, act.owner(), null, writing.done(), signed ? act.documentNumber() : null,
                signed ? act.documentDate() : null, signed ? null : "paper.lacks.signature");
    }
}

package fangxin.authoring.web;

import fangxin.Wording;
import fangxin.authoring.KindDesk;
import fangxin.platform.web.Look;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of subject. */
@Named
@ViewScoped
public class KindsPage implements Serializable {
    @Inject
    KindDesk desk;

    public List<KindDesk.Line> getKinds() {
        return desk.kinds();
    }

    /** The sheets by which a kind is evaluated. */
    public String sheets(KindDesk.Line line) {
        Stream<String> byTrade = line.terms().byTrade() ? Stream.of(Look.say("authoring.kind.byTrade.short"))
                : Stream.empty();
        return Stream.concat(line.sheetNames().stream().map(Look::in), byTrade).collect(Collectors.joining(Look.say("platform.comma")));
    }

    /** A form goes by the kinds that fill it in, or by its code as long as none does. */
    static String name(String form, List<Wording> kinds) {
        return kinds.isEmpty() ? form : kinds.stream().map(Look::in).collect(Collectors.joining(Look.say("platform.comma")));
    }
}

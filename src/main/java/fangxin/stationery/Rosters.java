package fangxin.stationery;

import fangxin.Unknown;
import fangxin.calendar.Moments;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All lists that can be taken along. Who may take one, and which rows, the desk says at which it is read. */
@ApplicationScoped
public class Rosters {
    /** A list for an office; who wants more than that wants the open data. */
    public static final int MOST = 10_000;

    @Inject
    @Any
    Instance<Roster<?>> all;
    @Inject
    Event<Taken> taken;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Told before a list is handed out, with the names of the filters that were set. */
    public record Taken(String name, int rows, List<String> filters) { }

    /** A list there is. */
    public record Known(String name, String title) { }

    public List<Known> known(Locale locale) {
        return all.stream().map(roster -> new Known(roster.name(), roster.title(locale)))
                .sorted(Comparator.comparing(Known::name)).toList();
    }

    /** Fills in a list and tells that it is taken. */
    public ListWorkbook fill(String name, Map<String, String> given, Locale locale) {
        Roster<?> roster = all.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Unknown(name));
        ListWorkbook list = new ListWorkbook(roster.title(locale), roster.title(locale), Letters.say(locale,
                "stationery.roster.taken", signedIn.actor().name(), moments.now().today()), roster.headings(locale));
        try {
            Iterator<List<String>> rows = roster.rows(new Roster.Filters(given), locale).iterator();
            while (rows.hasNext() && list.rows() < MOST) {
                list.add(rows.next());
            }
            taken.fire(new Taken(name, list.rows(), given.entrySet().stream()
                    .filter(filter -> !filter.getValue().isBlank()).map(Map.Entry::getKey).sorted().toList()));
            return list;
        } catch (RuntimeException refused) {
            close(list);
            throw refused;
        }
    }

    private static void close(ListWorkbook list) {
        try {
            list.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

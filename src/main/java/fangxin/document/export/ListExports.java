package fangxin.document.export;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Registry of all exportable lists, which fills one in for an office or the public, limits its rows, and fires an event
 * of the export. The service of a list decides who may export it, and which rows.
 */
@ApplicationScoped
public class ListExports {
    /** Maximum number of rows of a list for an office; the second line of a list that was cut off states it. */
    public static final int MOST = 10_000;
    /**
     * Maximum number of rows of a list for an anonymous reader, so that it takes no more processor time than a page
     * (0089).
     */
    public static final int MOST_OPEN = 350;

    @Inject
    @Any
    Instance<ListExport<?>> all;

    @Inject
    Event<ListExported> taken;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Event of a list that is exported, with the names of the filters in use. */
    public record ListExported(String name, int rows, List<String> filters) {}

    /** Exportable list with its title. */
    public record ListOption(@NotNull String name, String title) {}

    public List<ListOption> known(Locale locale) {
        return all.stream()
                .map(export -> new ListOption(export.name(), export.title(locale)))
                .sorted(Comparator.comparing(ListOption::name))
                .toList();
    }

    /** Fills in a list and fires {@link ListExported}. */
    public ExportedList fill(String name, Map<String, String> given, Locale locale) {
        return fill(known(name), new ListExport.ListFilters(given), locale, true);
    }

    /** Fills in a list that is open to the public, for an anonymous reader. */
    public ExportedList fillOpen(String name, Map<String, String> given, Locale locale) {
        ListExport<?> export = known(name);
        if (!export.isOpen()) {
            throw new NotFound(name);
        }
        return fill(export, new ListExport.ListFilters(given), locale, false);
    }

    private ListExport<?> known(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new NotFound(name));
    }

    private ExportedList fill(ListExport<?> export, ListExport.ListFilters filters, Locale locale, boolean byOffice) {
        int most = byOffice ? MOST : MOST_OPEN;
        List<List<String>> rows = export.rows(filters, locale).limit(most + 1L).toList();
        List<List<String>> some = rows.subList(0, Math.min(most, rows.size()));
        if (byOffice) {
            taken.fire(new ListExported(export.name(), some.size(), filters.used()));
        }
        boolean part = rows.size() > most;
        return new ExportedList(
                export.title(locale),
                Messages.message(
                        locale,
                        part ? "document.export.roster.part" : "document.export.roster.taken",
                        byOffice
                                ? currentUser.actor().name()
                                : Messages.message(locale, "document.export.roster.anybody"),
                        businessClock.now().today(),
                        most),
                part,
                export.headings(filters, locale),
                some);
    }

    /** Returns the title of a list, or null where there is none of that name. */
    public LocalizedText title(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> new LocalizedText(one.title(Locale.CHINESE), one.title(Locale.ENGLISH)))
                .orElse(null);
    }
}

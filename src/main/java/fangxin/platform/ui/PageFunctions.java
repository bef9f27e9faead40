package fangxin.platform.ui;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.config.WithdrawalWindow;
import fangxin.platform.i18n.ComposedSentences;
import fangxin.platform.i18n.JournalSentences;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.KnownNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * EL functions of all pages (namespace "fangxin") that format values and translate sentences, add messages, and return
 * the addresses of style sheets and scripts.
 */
@Named
@ApplicationScoped
public class PageFunctions {
    private static final int KILOMETRE = 1000;
    /** Formatters by pattern; the patterns of the two languages differ. */
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    /** Number formats by language: cloning one costs less than looking it up, and one is not safe for threads. */
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public static String in(LocalizedText wording) {
        return wording == null ? "" : wording.in(locale());
    }

    /** Formats a day: 2026年11月24日 or 24 November 2026. */
    public static String date(TemporalAccessor date) {
        return date == null ? "" : write(date, "yyyy年M月d日", "d MMMM yyyy");
    }

    /** Formats a month: 11月 or November. */
    public static String month(TemporalAccessor date) {
        return date == null ? "" : write(date, "M月", "MMMM");
    }

    /** Returns a month of a year that is written as 2026-10: 2026年10月 or October 2026. */
    public static String yearMonth(String month) {
        return month == null || month.isBlank() ? "" : in(LocalizedText.of(YearMonth.parse(month)));
    }

    /** Formats date and time of day in China: 2026年11月27日 10:00 or 27 November 2026, 10:00. */
    public static String dateTime(TemporalAccessor time) {
        return time == null ? "" : write(time, "yyyy年M月d日 HH:mm", "d MMMM yyyy, HH:mm");
    }

    /** Returns a number with separators between thousands. */
    public static String number(Number number) {
        return number == null ? "" : numberFormat().format(number);
    }

    /** Returns an amount in yuan with two decimals and separators between thousands: 2,379.00. */
    public static String money(Number amount) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = numberFormat();
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    public static String format(String sentence, Object argument) {
        return fill(sentence, argument);
    }

    public static String format2(String sentence, Object first, Object second) {
        return fill(sentence, first, second);
    }

    public static String format3(String sentence, Object first, Object second, Object third) {
        return fill(sentence, first, second, third);
    }

    public static String format4(String sentence, Object first, Object second, Object third, Object fourth) {
        return fill(sentence, first, second, third, fourth);
    }

    /**
     * Returns a text that this system composed in Chinese and stored, in the page's language; what people wrote stays.
     *
     * @param prefixes beginnings of the keys of its sentences, with blanks between them
     */
    public static String composed(String text, String prefixes) {
        return composedWith(text, prefixes, null);
    }

    /** Returns a stored text like {@link #composed}, which may contain a name that exists in both languages. */
    public static String composedWith(String text, String prefixes, LocalizedText name) {
        return composedWith2(text, prefixes, name, null);
    }

    public static String composedWith2(String text, String prefixes, LocalizedText one, LocalizedText other) {
        return ComposedSentences.in(locale(), text, names(one, other), prefixes.split(" "));
    }

    /** Formats the reason in a line of a journal: one or more sentences of the system, followed by a person's text. */
    public static String journal(String reason) {
        String[] prefixes = CDI.current().select(JournalSentences.class).stream()
                .flatMap(sentences -> sentences.keyPrefixes().stream())
                .toArray(String[]::new);
        return ComposedSentences.beginning(locale(), reason, names(null, null), prefixes);
    }

    private static List<LocalizedText> names(LocalizedText one, LocalizedText other) {
        return Stream.concat(
                        Stream.of(one, other).filter(Objects::nonNull),
                        CDI.current().select(KnownNames.class).stream().flatMap(known -> known.names().stream()))
                .toList();
    }

    /** Returns a text in the brackets of the page's language, to follow another text. */
    public static String bracketed(String text) {
        return message("platform.bracketed", text);
    }

    /** Formats a distance in metres as text. */
    public static String distance(Integer metres) {
        return metres == null
                ? ""
                : metres < KILOMETRE
                        ? message("platform.metres", metres)
                        : message("platform.kilometres", Math.round(metres / 100.0) / 10.0);
    }

    /** Formats the size of a file as text. */
    public static String size(long bytes) {
        return bytes < 1_000_000
                ? number(Math.max(1, bytes / 1000)) + " KB"
                : bytes < 1_000_000_000
                        ? number(Math.round(bytes / 100_000.0) / 10.0) + " MB"
                        : number(Math.round(bytes / 100_000_000.0) / 10.0) + " GB";
    }

    /** Returns a sentence of the bundle in the page's language. */
    public static String message(String key, Object... arguments) {
        return Messages.message(locale(), key, arguments);
    }

    /** Returns the reason of a violation in the page's language. */
    public static String sentence(Violation violation) {
        return Messages.message(locale(), violation);
    }

    /** Shows the reasons of violations, each beside the input of its field on a stateless page. */
    public static void addErrors(List<Violation> violations) {
        FacesContext context = FacesContext.getCurrentInstance();
        violations.forEach(violation -> context.addMessage(
                violation.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(violation), null)));
    }

    /** Adds a message on the completed act and the next one to the next page, also after a redirect. */
    public static void addFlashMessage(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message(key, arguments), null));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Adds a sentence to the next page, and returns the address of that page. */
    public static String withFlashMessage(String key, String page) {
        addFlashMessage(key);
        return page;
    }

    /** Returns the number of minutes in which a publication or a signature can be taken back. */
    public long getWithdrawalMinutes() {
        return WithdrawalWindow.minutes();
    }

    /** Returns whether this page reports an error. */
    public boolean isFaulty() {
        FacesMessage.Severity worst = FacesContext.getCurrentInstance().getMaximumSeverity();
        return worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** Returns the address of the style sheet, another one after each change of it. */
    public String getStyle() {
        return addresses.computeIfAbsent("/resources/fangxin/fangxin.css", PageFunctions::marked);
    }

    /** Returns the address of what pages of signed-in people need besides. */
    public String getWorkStyle() {
        return addresses.computeIfAbsent("/resources/fangxin/work.css", PageFunctions::marked);
    }

    /** Returns the address of the script of all forms: it restores unsent input and sends a form once. */
    public String getFormScript() {
        return addresses.computeIfAbsent("/resources/fangxin/form.js", PageFunctions::marked);
    }

    /** Returns the address of the script that requests passkeys. */
    public String getPasskeys() {
        return addresses.computeIfAbsent("/resources/fangxin/passkey.js", PageFunctions::marked);
    }

    /** Returns the address of the script of the head of work pages. */
    public String getHead() {
        return addresses.computeIfAbsent("/resources/fangxin/head.js", PageFunctions::marked);
    }

    /** Returns the address of the script of the picture viewer. */
    public String getViewer() {
        return addresses.computeIfAbsent("/resources/fangxin/viewer.js", PageFunctions::marked);
    }

    /** Returns the address of the script that reduces photographs before they are sent. */
    public String getPictureReducer() {
        return addresses.computeIfAbsent("/resources/fangxin/picture.js", PageFunctions::marked);
    }

    /** Returns the address of the script that uploads files, or checks and reduces those of a form. */
    public String getUploader() {
        return addresses.computeIfAbsent("/resources/fangxin/upload.js", PageFunctions::marked);
    }

    /** Returns the address of the script that requests the location of the phone. */
    public String getNearer() {
        return addresses.computeIfAbsent("/resources/fangxin/near.js", PageFunctions::marked);
    }

    /** Returns the programme's time zone, for scripts that write an instant. */
    public String getZone() {
        return ApplicationClock.ZONE;
    }

    /** Returns the address of the script that draws the register on a map. */
    public String getMapper() {
        return addresses.computeIfAbsent("/resources/fangxin/map.js", PageFunctions::marked);
    }

    /** Returns whether there is an example picture for a type of evidence. */
    public boolean hasExamplePicture(String evidence) {
        try {
            return FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResource("/resources/fangxin/examples/" + evidence + ".svg")
                    != null;
        } catch (MalformedURLException unnamed) {
            return false;
        }
    }

    private static String marked(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try (InputStream in = external.getResourceAsStream(path)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return external.getRequestContextPath() + path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NumberFormat numberFormat() {
        return (NumberFormat)
                NUMBERS.computeIfAbsent(locale(), NumberFormat::getInstance).clone();
    }

    static Locale locale() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null
                ? Locale.of("zh")
                : context.getViewRoot().getLocale();
    }

    private static String write(TemporalAccessor time, String chinese, String english) {
        boolean en = "en".equals(locale().getLanguage());
        return (en
                        ? FORMATTERS.computeIfAbsent(
                                english, pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                        : FORMATTERS.computeIfAbsent(
                                chinese, pattern -> DateTimeFormatter.ofPattern(pattern, Locale.CHINESE)))
                .format(time instanceof Instant instant ? instant.atZone(ApplicationClock.CHINA) : time);
    }

    private static String fill(String sentence, Object... arguments) {
        return Messages.format(locale(), sentence, arguments);
    }
}
